# Levels of upper limits over a model that was chosen, for __tests__/stats/gain-over-best.test.ts.
# Tango's variance from the constrained likelihood, maximised numerically; Tango's limits and the level by uniroot.
# Run: Rscript scripts/reference/chosen-opponent.R

spread <- function(gain, won, lost, n) {
  loglik <- function(q) {
    term <- function(k, p) if (k == 0) 0 else k * log(p)
    term(won, q + gain) + term(lost, q) + term(n - won - lost, 1 - gain - 2 * q)
  }
  low <- max(0, -gain)
  high <- (1 - gain) / 2
  q <- optimize(loglik, c(low, high), maximum = TRUE, tol = 1e-14)$maximum
  # optimize only knows q to the square root of the precision; one root of the score nearby is exact.
  score <- function(q) {
    (if (won > 0) won / (q + gain) else 0) + (if (lost > 0) lost / q else 0) - 2 * (n - won - lost) / (1 - gain - 2 * q)
  }
  width <- 1e-4 * (high - low)
  a <- max(low + 1e-15, q - width)
  b <- min(high - 1e-15, q + width)
  if (score(a) > 0 && score(b) < 0) q <- uniroot(score, c(a, b), tol = 1e-16)$root
  sqrt((2 * q + gain - gain^2) / n)
}

level <- function(won, lost, chosen, n, alpha) {
  gamma <- alpha / 25
  estimates <- (won - lost) / n
  z <- function(m, gain) (estimates[m] - gain) / spread(gain, won[m], lost[m], n)
  least <- sapply(seq_along(won), function(m)
    uniroot(function(gain) z(m, gain) - qnorm(1 - gamma / length(won)), c(-0.999, estimates[m] - 1e-9), tol = 1e-15)$root)
  total <- function(gain) sum(sapply(seq_along(won), function(m) {
    own <- z(chosen, gain)
    if (least[m] <= gain) return(pnorm(own))
    below <- (gain + own * spread(gain, won[m], lost[m], n) - least[m]) / spread(least[m], won[m], lost[m], n)
    pnorm(max(below, z(chosen, least[m])))
  }))
  end <- uniroot(function(gain) total(gain) - (alpha - gamma), c(estimates[chosen] + 1e-9, 0.999), tol = 1e-15)$root
  pnorm(z(chosen, end))
}

show <- function(...) cat(sprintf("%.12g\n", level(...)))
show(c(30, 85, 90), c(20, 20, 20), 1, 500, 0.05)
show(c(2, 3, 40), c(1, 0, 5), 1, 80, 0.05)
show(c(12.5, 14, 60.5, 58), c(20, 18.5, 9, 4), 1, 300.5, 0.05)
show(c(30, 75, 60), c(20, 30, 2), 1, 500, 0.05)
