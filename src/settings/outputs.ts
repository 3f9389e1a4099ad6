/** The outputs of the action. */
export const OUTPUTS = [
  { name: 'verdict', description: '`no-gain`, `gain-possible` or `inconclusive`.' },
  { name: 'passed', type: 'boolean', description: '`true` unless a condition of `fail-on` holds.' },
  { name: 'beta', type: 'float', description: 'Share of the queries that every model gets wrong.' },
  {
    name: 'ceiling',
    type: 'float',
    description: "One minus beta, the accuracy that no policy returning a member's answer exceeds.",
  },
  { name: 'single-best', description: 'Name of the best model, or of the declared baseline.' },
  { name: 'single-best-accuracy', type: 'float', description: 'Its accuracy.' },
  { name: 'gain', type: 'float', description: 'Largest gain of any policy over that model, as seen.' },
  { name: 'gain-lower', type: 'float', description: 'Lower bound on the largest gain, one-sided at `confidence`.' },
  {
    name: 'gain-upper',
    type: 'float',
    description: 'Upper bound on the largest gain, one-sided at `confidence`; what the gate compares with `min-gain`.',
  },
  { name: 'models', type: 'integer', description: 'Number of models in the pool.' },
  { name: 'queries', type: 'integer', description: 'Number of queries that every model of the pool answered.' },
  { name: 'all-wrong', type: 'integer', description: 'Number of those that every model got wrong.' },
  { name: 'certificate-path', description: 'Path of `certificate.json`.' },
  { name: 'report-path', description: 'Path of `report.html`.' },
  { name: 'comment-url', description: 'Address of the comment, where one was written.' },
] as const;
