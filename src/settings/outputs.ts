/** The outputs of the action. */
export const OUTPUTS = [
  { name: 'verdict', description: '`no-gain`, `gain-possible` or `inconclusive`.' },
  { name: 'passed', description: '`true` unless a condition of `fail-on` holds.' },
  { name: 'beta', description: 'Share of the queries that every model gets wrong.' },
  { name: 'ceiling', description: "One minus beta, the accuracy that no policy returning a member's answer exceeds." },
  { name: 'single-best', description: 'Name of the best model, or of the declared baseline.' },
  { name: 'single-best-accuracy', description: 'Its accuracy.' },
  { name: 'gain', description: 'Largest gain of any policy over that model, as seen.' },
  { name: 'gain-lower', description: 'Lower bound on the largest gain, one-sided at `confidence`.' },
  {
    name: 'gain-upper',
    description: 'Upper bound on the largest gain, one-sided at `confidence`; what the gate compares with `min-gain`.',
  },
  { name: 'models', description: 'Number of models in the pool.' },
  { name: 'queries', description: 'Number of queries that every model of the pool answered.' },
  { name: 'all-wrong', description: 'Number of those that every model got wrong.' },
  { name: 'certificate-path', description: 'Path of `certificate.json`.' },
  { name: 'report-path', description: 'Path of `report.html`.' },
  { name: 'comment-url', description: 'Address of the comment, where one was written.' },
] as const;
