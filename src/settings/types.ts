import type { ArtifactRequest } from '../sources/artifacts/index.js';
import type { Input, Values } from './table.js';

export type ActionInput = Extract<Input, { where: 'action' }>;
export type SharedInput = Exclude<Input, ActionInput>;

/** Everything that the user decides, validated: what the action's inputs and the command line's flags have in common. */
export interface Settings extends Values<SharedInput> {
  /** Artifacts that hold results; the command line has none. */
  readonly artifacts: ArtifactRequest;
}

/** Settings that only the action has. */
export interface ActionSettings extends Values<Exclude<ActionInput, { name: keyof typeof NOT_FIELDS }>> {
  readonly token: string;
}

type Named = Values<Extract<SharedInput, { inCertificate: true }>>;

/** The settings that a certificate names; null where one is not set. */
export type SettingsDocument = {
  readonly [Field in keyof Named]: undefined extends Named[Field]
    ? Exclude<Named[Field], undefined> | null
    : Named[Field];
};

/** Inputs of the action that are a part of `artifacts`, or have another name as a field. */
export const NOT_FIELDS = { artifact: true, 'run-id': true, repository: true, 'github-token': true } as const;

/** Gives the text of an input by its name; `''` where it is empty. */
export type GetInput = (name: string) => string;
