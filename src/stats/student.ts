import { lowerLimit } from './clopper-pearson.js';
import { requireDomain } from './domain.js';

/**
 * Two-sided critical value of Student's t: t with P(|T| > t) = alpha. T^2 / (T^2 + degrees) has the beta distribution
 * with 1/2 and degrees/2, whose quantile the lower Clopper-Pearson limit is.
 *
 * @param degrees  of freedom, >= 2
 * @param alpha    in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: 1e-8 relative down to alpha = 1e-6: 1 - alpha has lost the digits of a small alpha.
 */
export function studentCritical(degrees: number, alpha: number): number {
  requireDomain(degrees >= 2, `Student's t: at least 2 degrees of freedom, not ${degrees}`);
  requireDomain(alpha > 0 && alpha < 1, `Student's t: alpha must lie in (0, 1), not ${alpha}`);
  const share = lowerLimit(0.5, (degrees - 1) / 2, 1 - alpha);
  return Math.sqrt((degrees * share) / (1 - share));
}
