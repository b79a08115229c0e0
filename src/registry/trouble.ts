/** Why a registry's answer cannot be had, or not be believed. Its message is a sentence for people, and says what to do. */
export class Trouble extends Error {}

/** A registry says that it has no such thing. Its message is a sentence for people. */
export class Missing extends Error {}

/** A document that is not what the specification says. Its message follows the document's name: "has no layers". */
export class Malformed extends Error {}
