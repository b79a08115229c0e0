/** Why a registry's answer cannot be had, or not be believed. Its message is a sentence for people, and says what to do. */
export class Trouble extends Error {}

/** A registry limits how often it is asked, which is said once of all that could not be read. */
export class Limited extends Trouble {}

/** A registry says that it has no such thing. Its message is a sentence for people. */
export class Missing extends Error {}

/** A document that is not what the specification says. Its message follows the document's name: "has no layers". */
export class Malformed extends Error {}
