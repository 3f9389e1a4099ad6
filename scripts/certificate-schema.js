// The JSON Schema of certificate.json, and its documentation in Markdown, from the TypeScript type of it: names, types
// and comments. Aliases of number may carry the keywords that bound them as tags (`@minimum 0`).
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const BOUNDS = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'type']);
const lowerFirst = (name) => name[0].toLowerCase() + name.slice(1);
const sentence = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * The schema of the interface `name` of a file. What is declared in a file of src under a name of its own is a
 * definition; anything else stands where it is used.
 */
export function schemaOf(path, name, title) {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram([`${root}${path}`], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const definitions = {};

  const isOurs = (symbol) => symbol?.declarations?.[0]?.getSourceFile().fileName.startsWith(`${root}src/`) === true;
  const docOf = (symbol) => sentence(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  const described = (schema, symbol) => {
    const description = docOf(symbol);
    return description === '' ? schema : { ...schema, description };
  };

  function define(symbol, make) {
    const key = lowerFirst(symbol.name);
    if (!(key in definitions)) {
      definitions[key] = {};
      definitions[key] = described(make(), symbol);
    }
    return { $ref: `#/definitions/${key}` };
  }

  /** An alias of `number` is known by the node alone: the checker has forgotten it. */
  function numberOf(node) {
    const symbol = node && ts.isTypeReferenceNode(node) ? checker.getSymbolAtLocation(node.typeName) : undefined;
    const alias = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!isOurs(alias)) return { type: 'number' };
    return define(alias, () => {
      const tags = alias.getJsDocTags().filter(({ name: tag }) => BOUNDS.has(tag));
      const bounds = tags.map(({ name: tag, text }) => [tag, sentence(ts.displayPartsToString(text))]);
      return {
        type: 'number',
        ...Object.fromEntries(bounds.map(([tag, value]) => [tag, tag === 'type' ? value : Number(value)])),
      };
    });
  }

  function unionOf(type, node) {
    const nodes = node && ts.isUnionTypeNode(node) ? node.types : undefined;
    const nodeOf = (member) =>
      nodes?.find((each) => checker.getTypeFromTypeNode(each) === member) ?? (nodes ? undefined : node);
    const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
    const nulls = members.filter((member) => member.flags & ts.TypeFlags.Null);
    const others = members.filter((member) => !nulls.includes(member));
    const schemas = others.every((member) => member.isStringLiteral() || member.isNumberLiteral())
      ? [{ enum: others.map(({ value }) => value).sort() }]
      : others.every((member) => member.flags & ts.TypeFlags.BooleanLiteral)
        ? [{ type: 'boolean' }]
        : others.map((member) => schema(member, nodeOf(member)));
    const all = [...schemas, ...(nulls.length > 0 ? [{ type: 'null' }] : [])];
    if (all.length === 1) return all[0];
    return all.every((each) => Object.keys(each).join() === 'type')
      ? { type: all.map((each) => each.type) }
      : { anyOf: all };
  }

  function objectOf(type) {
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index) return { type: 'object', additionalProperties: schema(index.type) };
    // Members of a mapped type come in the order in which the checker met their names, which is none.
    const found = checker.getPropertiesOfType(type);
    const inOrder = found.every(({ valueDeclaration }) => valueDeclaration !== undefined);
    const properties = inOrder ? found : [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      type: 'object',
      required: properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map((property) => property.name),
      additionalProperties: false,
      properties: Object.fromEntries(
        properties.map((property) => [
          property.name,
          described(schema(checker.getTypeOfSymbol(property), property.valueDeclaration?.type), property),
        ]),
      ),
    };
  }

  function schema(type, node) {
    if (node && ts.isTypeOperatorNode(node)) return schema(type, node.type);
    if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Number) return numberOf(node);
    const { aliasSymbol, symbol } = type;
    const own = isOurs(aliasSymbol) ? aliasSymbol : isOurs(symbol) && type.isClassOrInterface() ? symbol : undefined;
    const make = () => {
      if (type.isUnion()) return unionOf(type, own ? undefined : node);
      if (checker.isTupleType(type)) {
        const items = checker.getTypeArguments(type);
        return {
          type: 'array',
          items: items.map((item) => schema(item)),
          minItems: items.length,
          maxItems: items.length,
        };
      }
      if (checker.isArrayType(type)) {
        const of = node && ts.isArrayTypeNode(node) ? node.elementType : undefined;
        return { type: 'array', items: schema(checker.getTypeArguments(type)[0], of) };
      }
      return objectOf(type);
    };
    return own === undefined ? make() : define(own, make);
  }

  const file = program.getSourceFile(`${root}${path}`);
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(file)).find((each) => each.name === name);
  const top = objectOf(checker.getDeclaredTypeOfSymbol(symbol));
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/beta-certificate/beta-certificate/v1/schema/certificate-1.schema.json',
    title,
    description: docOf(symbol),
    ...top,
    definitions: sorted,
  };
}

/** The fields of a schema as tables of Markdown: those of the whole first, then those of each definition with any. */
export function fieldTables(schema) {
  const link = (key) =>
    isPlain(schema.definitions[key]) ? typeText(schema.definitions[key]) : `[${key}](#${key.toLowerCase()})`;
  const isPlain = (definition) => definition.properties === undefined && definition.anyOf === undefined;
  const typeText = (each) => {
    if (each.$ref) return link(each.$ref.slice('#/definitions/'.length));
    if (each.enum) return each.enum.map((value) => `\`${value}\``).join(', ');
    if ('const' in each) return `\`${each.const}\``;
    if (each.anyOf) return each.anyOf.map(typeText).join(' or ');
    if (Array.isArray(each.type)) return each.type.join(' or ');
    if (each.type === 'array' && Array.isArray(each.items)) return `[${each.items.map(typeText).join(', ')}]`;
    if (each.type === 'array') return `list of ${typeText(each.items)}`;
    if (each.minimum === 0 && each.maximum === 1) return '0 to 1';
    if (each.additionalProperties && !each.properties) return `${typeText(each.additionalProperties)} by name`;
    return each.type ?? 'any';
  };
  const rows = (properties, prefix = '') =>
    Object.entries(properties).flatMap(([name, each]) => {
      const inner = each.type === 'array' && each.items.properties ? each.items : each;
      const optional = each.anyOf?.find(({ properties: has }) => has) ?? inner;
      return [
        `| \`${prefix}${name}\` | ${typeText(each)} | ${(each.description ?? '').replaceAll('|', '\\|')} |`,
        ...(optional.properties ? rows(optional.properties, `${prefix}${name}.`) : []),
      ];
    });
  const table = (properties) => ['| Field | Holds | Meaning |', '| --- | --- | --- |', ...rows(properties)].join('\n');
  const sections = Object.entries(schema.definitions)
    .filter(([, definition]) => !isPlain(definition))
    .map(([key, definition]) => {
      const options = definition.anyOf ?? [definition];
      const tables = options.filter(({ properties }) => properties).map(({ properties }) => table(properties));
      return [`## ${key}`, ...(definition.description ? [definition.description] : []), ...tables].join('\n\n');
    });
  return [`## The whole\n\n${table(schema.properties)}`, ...sections].join('\n\n');
}
