import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  integer
} from "./chunk-A6NMTJM7.js";
import {
  OutcomeMatrix,
  combine,
  count,
  inMoreThanHalf,
  normalQuantile,
  ones,
  requireDomain,
  setBit,
  wordsFor
} from "./chunk-ZTGFV77K.js";
import {
  UserError,
  quote,
  unquoted
} from "./chunk-URKYPVQ2.js";

// src/base/glob.ts
var MAX_PATTERN = 4096;
var any = () => true;
var notSlash = (char) => char !== "/";
function globMatcher(pattern, kind) {
  const chars = Array.from(pattern);
  if (chars.length > MAX_PATTERN) {
    throw new UserError(`The pattern ${quote(pattern)} has more than ${MAX_PATTERN} characters.`, "Shorten it.");
  }
  const states = ["accept"];
  const start = compile(parse(chars, kind === "path" ? notSlash : any), 0, states);
  return (text) => run(states, start, text);
}
function isGlob(path) {
  return /[*?[{]/.test(path);
}
function parse(chars, inSegment) {
  const parts = [];
  const folders = inSegment === notSlash;
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i];
    if (char === "?") parts.push({ one: inSegment });
    else if (char === "*") {
      let end = i;
      while (chars[end] === "*") end++;
      const segment = folders && end - i === 2 && (i === 0 || chars[i - 1] === "/");
      if (segment && chars[end] === "/") {
        parts.push({ either: [[], [{ many: any }, { one: (c) => c === "/" }]] });
        end++;
      } else parts.push({ many: segment && end === chars.length ? any : inSegment });
      i = end - 1;
    } else if (char === "[") {
      const end = classEnd(chars, i);
      parts.push({ one: end < 0 ? (c) => c === "[" : classTest(chars.slice(i + 1, end), inSegment) });
      if (end >= 0) i = end;
    } else if (char === "{") {
      const branches = braceBranches(chars, i);
      if (branches.length < 2) parts.push({ one: (c) => c === "{" });
      else {
        const end = i + branches.reduce((sum, branch) => sum + branch.length + 1, 0);
        parts.push({ either: branches.map((branch) => parse(branch, inSegment)) });
        i = end;
      }
    } else parts.push({ one: (c) => c === char });
  }
  return parts;
}
function classEnd(chars, start) {
  const negated = chars[start + 1] === "!" || chars[start + 1] === "^";
  return chars.indexOf("]", start + (negated ? 3 : 2));
}
function classTest(members, inSegment) {
  const negated = members[0] === "!" || members[0] === "^";
  const ranges = [];
  for (let i = negated ? 1 : 0; i < members.length; i++) {
    const isRange = members[i + 1] === "-" && i + 2 < members.length;
    ranges.push([members[i], members[isRange ? i + 2 : i]]);
    if (isRange) i += 2;
  }
  const code = (char) => char.codePointAt(0);
  return (char) => inSegment(char) && negated !== ranges.some(([low, high]) => code(low) <= code(char) && code(char) <= code(high));
}
function braceBranches(chars, start) {
  const branches = [[]];
  let depth = 0;
  for (let i = start + 1; i < chars.length; i++) {
    const char = chars[i];
    if (char === "}" && depth === 0) return branches;
    if (char === "," && depth === 0) branches.push([]);
    else {
      depth += char === "{" ? 1 : char === "}" ? -1 : 0;
      branches[branches.length - 1].push(char);
    }
  }
  return [];
}
function compile(parts, next, states) {
  for (const part of parts.toReversed()) {
    if ("one" in part) next = states.push({ test: part.one, next }) - 1;
    else if ("many" in part) {
      const loop = states.push({ free: [] }) - 1;
      const step = states.push({ test: part.many, next: loop }) - 1;
      states[loop] = { free: [step, next] };
      next = loop;
    } else {
      const after = next;
      next = states.push({ free: part.either.map((branch) => compile(branch, after, states)) }) - 1;
    }
  }
  return next;
}
function run(states, start, text) {
  let current = reach(states, [start]);
  for (const char of text) {
    const stepped = [];
    for (const index of current) {
      const state = states[index];
      if (state !== "accept" && "test" in state && state.test(char)) stepped.push(state.next);
    }
    if (stepped.length === 0) return false;
    current = reach(states, stepped);
  }
  return current.has(0);
}
function reach(states, from) {
  const reached = /* @__PURE__ */ new Set();
  const pending = [...from];
  for (let index = pending.pop(); index !== void 0; index = pending.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const state = states[index];
    if (state !== "accept" && "free" in state) pending.push(...state.free);
  }
  return reached;
}

// src/outcomes/coverage.ts
function coverageOf(models, universe, weights, minCoverage) {
  const size = universe.length * 32;
  const present = models.map(presentIn);
  const shared = inMoreThanHalf(present, size);
  const few = combine(size, (w) => universe[w] & ~shared[w]);
  const all = sharesOf(models, universe, weights);
  const whole = { counted: universe, shares: all, ofFew: null, ambiguity: null };
  const fewQueries = count(few, weights);
  if (fewQueries === 0) return whole;
  const holders = models.filter((_, m) => present[m].some((word, w) => (word & few[w]) !== 0));
  const ofFew = { queries: fewQueries, models: holders.map(({ name }) => name) };
  const most = sharesOf(models, shared, weights);
  const stays = (shares) => models.filter((_, m) => shares[m] >= minCoverage);
  const [byAll, byShared] = [stays(all), stays(most)];
  const isSame = byAll.length === byShared.length && byAll.every((state, i) => state === byShared[i]);
  if (isSame || !isMostOf(models, shared, weights, minCoverage)) return { ...whole, ofFew };
  const reading = (kept, within3) => ({
    models: kept.map(({ name }) => name),
    queries: kept.length === 0 ? 0 : count(answeredByAll(kept, within3), weights)
  });
  const readings = { shared: reading(byShared, shared), all: reading(byAll, universe) };
  const outcomes = ({ models: kept, queries }) => kept.length * queries;
  const ambiguity = outcomes(readings.all) > outcomes(readings.shared) ? readings : null;
  return { counted: shared, shares: most, ofFew, ambiguity };
}
function answeredByAll(models, within3) {
  return combine(within3.length * 32, (w) => models.reduce((word, { answered }) => word & answered[w], within3[w]));
}
function presentIn({ answered, errored, unscored, graded }) {
  return combine(graded.length * 32, (w) => graded[w] | errored[w] | unscored[w] | answered[w]);
}
function sharesOf(models, rows, weights) {
  const total = count(rows, weights);
  return models.map(({ answered }) => total === 0 ? 0 : count(within(answered, rows), weights) / total);
}
function isMostOf(models, rows, weights, minCoverage) {
  const content = models.filter(
    ({ answered }) => count(within(answered, rows), weights) >= minCoverage * count(answered, weights)
  );
  return 2 * content.length > models.length;
}
function within(bits, rows) {
  return combine(rows.length * 32, (w) => bits[w] & rows[w]);
}

// src/outcomes/overlap.ts
var SHOWN = 3;
function overlapText(states, weights) {
  if (states.length < 2) return "";
  const sized = states.map((state) => ({ state, answered: count(state.answered, weights) }));
  const largest = sized.reduce((most, each) => each.answered > most.answered ? each : most);
  const pairs = sized.filter((each) => each !== largest && each.answered > 0).map((each) => {
    const both = combine(
      each.state.answered.length * 32,
      (w) => each.state.answered[w] & largest.state.answered[w]
    );
    return { ...each, shared: count(both, weights) };
  }).filter(({ shared, answered }) => shared < answered / 2).sort((a, b) => a.shared / a.answered - b.shared / b.answered).slice(0, SHOWN);
  if (pairs.length === 0) return "";
  const text = pairs.map(({ state, answered, shared }) => `${quote(state.name)} shares ${shared} of its ${answered} queries`).join(", ");
  return ` Are the query ids the same in all files? With ${quote(largest.state.name)} (${largest.answered} queries) ${text}.`;
}

// src/outcomes/samples.ts
function sampledModel(column, rows, minCoverage) {
  const [draws, right, expected] = [new Uint32Array(rows), new Uint32Array(rows), new Uint32Array(rows)];
  for (let row = 0; row < rows; row++) {
    const counts = column.draws?.countsOf(row);
    draws[row] = counts?.draws ?? 0;
    right[row] = counts?.right ?? 0;
    expected[row] = counts?.asked ?? 0;
  }
  const usual = [...expected].sort((a, b) => b - a)[Math.floor(rows / 2)] ?? 0;
  for (let row = 0; row < rows; row++) expected[row] = Math.max(usual, expected[row]);
  const ordered = [...draws].sort((a, b) => b - a);
  const needed = Math.max(1, Math.ceil(minCoverage * rows));
  const fewest = ordered[needed - 1];
  if (fewest < 2) {
    const repeated = draws.filter((count2) => count2 >= 2).length;
    throw new UserError(
      `\`repeats: samples\` asks what several draws of ${quote(column.name)} are worth, and only ${repeated} of ${rows} queries have two or more graded ones.`,
      "Draw each answer at least twice, or lower `min-coverage`; to combine several models, give results of more than one."
    );
  }
  const [answered, anyRight] = [new Uint32Array(wordsFor(rows)), new Uint32Array(wordsFor(rows))];
  for (let row = 0; row < rows; row++) {
    if (draws[row] < fewest) continue;
    setBit(answered, row);
    if (right[row] > 0) setBit(anyRight, row);
  }
  return { name: column.name, draws, right, expected, fewest, answered, anyRight };
}

// src/outcomes/scores.ts
function scaled(result, [low, high], place) {
  if (typeof result === "boolean") {
    if (low === 0 && high === 1) return Number(result);
    throw new UserError(
      `${result ? "right" : "wrong"} is no score on the scale from ${low} to ${high}.`,
      "Name the column or metric of the scores with `columns` or `metric`, or set `score-range` to 0,1.",
      place
    );
  }
  if (result >= low && result <= high) return (result - low) / (high - low);
  throw new UserError(
    `the score ${quote(result)} is not between ${low} and ${high}, the ends of \`score-range\`.`,
    "Set `score-range` to the lowest and the highest score that your scale allows.",
    place
  );
}
function scoresOf(column, rows, asWrong) {
  const scores = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row++) {
    if (column.outcome(row) === void 0) continue;
    scores[row] = column.draws?.meanOf(row, asWrong) ?? column.scores[row];
  }
  return scores;
}

// src/base/listed.ts
function listed(names, most = 8, show = quote, all = names.length) {
  const shown = names.slice(0, most);
  const rest = all - shown.length;
  if (all === 0) return "none";
  return shown.map((name) => show(name)).join(", ") + (rest > 0 ? ` and ${integer(rest)} more` : "");
}

// src/outcomes/pool.ts
var COUNTABLE_AS_WRONG = ["error", "unscored", "absent"];
function selectPool(table, options) {
  const rows = table.ids.size;
  const weights = table.rowWeights();
  const columns = [...table.columns.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  const names = columns.map((column) => column.name);
  if (columns.length === 0 || rows === 0) {
    throw new UserError("the results hold no outcomes.", "Check that the evaluation wrote its per-query results.");
  }
  const isEnsemble = selector("ensembles", options.ensembles, names);
  const universe = ones(rows);
  const expected = inMoreThanHalf(
    columns.filter(({ name }) => !isEnsemble(name)).map((column) => presentIn2(column, rows)),
    rows
  );
  const states = columns.map((column) => stateOf(column, table, expected, options));
  const candidates = states.filter(({ name }) => !isEnsemble(name));
  const excluded = [];
  const unanswered = /* @__PURE__ */ new Map();
  const members = [];
  const { minCoverage } = options;
  const { counted, shares, ofFew, ambiguity } = coverageOf(candidates, universe, weights, minCoverage);
  if (ambiguity !== null) throw ambiguous(ambiguity, candidates.length);
  for (const [i, state] of candidates.entries()) {
    const missing = unansweredOf(state, universe, weights);
    const coverage = shares[i];
    if (coverage < minCoverage) {
      excluded.push({ name: state.name, coverage, reason: "coverage", ...missing });
    } else {
      members.push(state);
      unanswered.set(state.name, missing);
    }
  }
  if (weights !== null && (options.scores === true || options.repeats === "samples")) throw noCounts(options);
  const common = () => count(answeredByAll(candidates, counted), weights);
  const samples = options.repeats === "samples" && candidates.length === 1 ? sampledModel(table.columns.get(candidates[0].name), rows, minCoverage) : void 0;
  if (samples !== void 0) {
    const state = { ...candidates[0], right: samples.anyRight, answered: samples.answered };
    members.splice(0, members.length, state);
    excluded.length = 0;
    unanswered.set(state.name, unansweredOf(state, universe, weights));
    checkBaseline(members, options, "");
  } else checkMembers(members, excluded, options, () => overlapText(candidates, weights), common);
  const ensembles = states.filter((state) => isEnsemble(state.name));
  checkEnsembles(ensembles);
  return {
    matrix: new OutcomeMatrix(members, universe, weights, (row) => table.ids.text(row)),
    excluded,
    ensembles,
    unanswered,
    columns: states,
    ofFew,
    minCoverage,
    ...options.scores === true ? { scores: new Map(columns.map((column) => [column.name, scoresOf(column, rows, failedDraws(options))])) } : {},
    ...samples === void 0 ? {} : { samples }
  };
}
function presentIn2({ graded, errored, unscored }, rows) {
  return combine(rows, (w) => graded[w] | (errored?.[w] ?? 0) | (unscored?.[w] ?? 0));
}
function stateOf(column, table, expected, options) {
  const rows = table.ids.size;
  const graded = column.graded;
  const cell = (row) => `model ${quote(column.name)} on query ${quote(table.ids.text(row))}`;
  const { repeats = "first", passThreshold } = options;
  const right = column.draws?.reduce(repeats, passThreshold, rows, failedDraws(options), cell) ?? column.right;
  const none = () => 0;
  const errored = combine(rows, column.errored ? (w) => column.errored[w] & ~graded[w] : none);
  const unscored = combine(rows, column.unscored ? (w) => column.unscored[w] & ~graded[w] & ~errored[w] : none);
  const wrongToo = options.countAsWrong;
  const answered = combine(rows, (w) => {
    let word = graded[w];
    if (wrongToo.includes("error")) word |= errored[w];
    if (wrongToo.includes("unscored")) word |= unscored[w];
    if (wrongToo.includes("absent")) word |= expected[w] & ~errored[w] & ~unscored[w];
    return word;
  });
  return {
    name: column.name,
    right: combine(rows, (w) => right[w]),
    graded: combine(rows, (w) => graded[w]),
    answered,
    errored,
    unscored
  };
}
function failedDraws({ countAsWrong }) {
  return ["error", "unscored"].filter((why) => countAsWrong.includes(why));
}
function unansweredOf(state, universe, weights) {
  const open = combine(universe.length * 32, (w) => universe[w] & ~state.answered[w]);
  const errors = count(within2(state.errored, open), weights);
  const unscored = count(within2(state.unscored, open), weights);
  return { errors, unscored, absent: count(open, weights) - errors - unscored };
}
function within2(bits, mask) {
  return combine(mask.length * 32, (w) => bits[w] & mask[w]);
}
function nameMatcher(globs) {
  const matchers = globs.map((glob) => globMatcher(glob, "name"));
  const literal = new Set(globs.flatMap((glob) => [glob, unquoted(glob)]));
  return (name) => literal.has(name) || matchers.some((matches) => matches(name));
}
function selector(input, globs, names) {
  for (const glob of globs) {
    if (!names.some(nameMatcher([glob]))) {
      throw new UserError(
        `\`${input}\`: ${quote(glob)} matches none of the models.`,
        `The results hold: ${listed(names, 10)}.`
      );
    }
  }
  return nameMatcher(globs);
}
function checkEnsembles(ensembles) {
  const silent = ensembles.find(({ graded }) => graded.every((word) => word === 0));
  if (silent === void 0) return;
  throw new UserError(
    `\`ensembles\`: ${quote(silent.name)} has no graded outcome on any query.`,
    "Check that its answers were graded, or leave it out of `ensembles` and of the results."
  );
}
function checkMembers(members, excluded, options, overlap, common) {
  const left = excluded.map(
    (model) => `${quote(model.name)} (${(100 * model.coverage).toFixed(1)} % of the queries answered)`
  );
  const leftOut = left.length === 0 ? "" : ` Left out: ${left.slice(0, 10).join(", ")}${left.length > 10 ? ", \u2026" : ""}.`;
  if (members.length < 2) {
    throw new UserError(
      `an ensemble needs at least 2 models, and ${members.length === 0 ? "none is" : `only ${quote(members[0].name)} is`} left in the pool.${leftOut}${overlap()}`,
      `Give results of more models, or check \`models\`, \`ensembles\` and \`min-coverage\`.${keepAll(members, excluded, common())}${members.length === 1 && excluded.length === 0 ? " What several draws of one model are worth: `repeats: samples`." : ""}`
    );
  }
  if (members.length <= excluded.length) {
    throw new UserError(
      `\`min-coverage\` leaves ${excluded.length} of ${members.length + excluded.length} models out, and a minority must not decide which queries count.${leftOut}${overlap()}`,
      `Evaluate what is missing, or say which models are meant: \`models\`, one a line: ${listed(
        members.map(({ name }) => name),
        10
      )}.${keepAll(members, excluded, common())}`
    );
  }
  checkBaseline(members, options, leftOut);
}
function checkBaseline(members, { baseline }, leftOut) {
  if (baseline !== void 0 && !members.some((state) => state.name === baseline)) {
    throw new UserError(
      `\`baseline-model\`: ${quote(baseline)} is not a member of the pool.${leftOut}`,
      `The members are: ${listed(
        members.map((state) => state.name),
        10
      )}.`
    );
  }
}
function keepAll(members, excluded, common) {
  const least = Math.floor(1e3 * Math.min(...excluded.map(({ coverage }) => coverage))) / 1e3;
  if (excluded.length === 0 || common === 0 || least === 0) return "";
  return ` \`min-coverage: ${least}\` keeps all ${members.length + excluded.length}, on the ${common} queries that all of them answered.`;
}
function ambiguous({ shared, all }, models) {
  return new UserError(
    `the ${models} models were not asked the same queries: ${shared.models.length} of them share ${shared.queries}, and ${all.models.length} share ${all.queries}. Which are meant cannot be told.`,
    `Name the models in \`models\`, one a line: ${listed(all.models, 10)} for the ${all.queries}, or give results of the same queries for all.`
  );
}
function noCounts({ repeats }) {
  const what = repeats === "samples" ? "`repeats: samples`" : "`measure: score`";
  return new UserError(
    `${what} takes one row per query, and rows of these results stand for several (a column of counts).`,
    "Give a row for each query."
  );
}

// src/stats/holm.ts
function holmAdjusted(pValues) {
  for (const p of pValues) requireDomain(p >= 0 && p <= 1, `Holm: p-values must lie in [0, 1], not ${p}`);
  const order = pValues.map((_, i) => i).sort((i, j) => pValues[i] - pValues[j]);
  const adjusted = [];
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
    adjusted[index] = largest;
  });
  return adjusted;
}

// src/correlation/wrong-sets.ts
function wrongSets(matrix) {
  const order = matrix.models.map((_, i) => i).sort((i, j) => matrix.models[i] < matrix.models[j] ? -1 : 1);
  const size = matrix.universe.length * 32;
  const wrong = order.map((i) => combine(size, (w) => matrix.complete[w] & ~matrix.right[i][w]));
  return {
    complete: matrix.complete,
    models: order.map((i) => matrix.models[i]),
    wrong,
    counts: Float64Array.from(wrong, (bits) => matrix.queries(bits)),
    queries: matrix.queries(matrix.complete),
    weights: matrix.weights
  };
}
function subset(sets, members) {
  return {
    ...sets,
    models: members.map((i) => sets.models[i]),
    wrong: members.map((i) => sets.wrong[i]),
    counts: Float64Array.from(members, (i) => sets.counts[i])
  };
}
function varying(sets) {
  return sets.models.map((_, i) => i).filter((i) => sets.counts[i] > 0 && sets.counts[i] < sets.queries);
}
function mostAccurate({ counts }, members, most) {
  if (members.length <= most) return members;
  return [...members].sort((i, j) => counts[i] - counts[j] || i - j).slice(0, most).sort((i, j) => i - j);
}
function thresholdsOf({ counts, queries }) {
  return counts.map((errors) => normalQuantile(errors / queries));
}
function coFailureRate({ complete, wrong, weights, queries }) {
  const together = combine(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w], complete[w]));
  return count(together, weights) / queries;
}

export {
  globMatcher,
  isGlob,
  scaled,
  listed,
  COUNTABLE_AS_WRONG,
  selectPool,
  nameMatcher,
  holmAdjusted,
  wrongSets,
  subset,
  varying,
  mostAccurate,
  thresholdsOf,
  coFailureRate
};
