/** An answer that says no, in GitHub's words and shape. Thrown by whatever finds the fault, written by the server. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: unknown[] | undefined;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, errors?: unknown[], headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** One entry of a 422's `errors`, where GitHub sends objects. */
export interface FieldError {
  resource: string;
  code: 'missing' | 'missing_field' | 'invalid' | 'custom' | 'unprocessable' | 'already_exists';
  field?: string;
  message?: string;
}

export function invalid(errors: FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', errors);
}

/** The form in which `POST …/pulls/{n}/reviews` refuses: its `errors` are plain strings. */
export function unprocessable(...errors: string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', errors);
}
