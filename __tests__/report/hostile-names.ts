/** Names of models that a format would obey if they were not escaped. */
export const HOSTILE = [
  "it's",
  'a"b',
  '<script>alert(1)</script>',
  '[link](http://x.y)',
  '::error::x',
  'back\\slash',
  '\u202egpt-4',
  '\u001b[31mred',
  '{a="b"}',
];
