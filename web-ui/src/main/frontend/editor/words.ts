export type Words = (key: string, ...values: (string | number)[]) => string;

/** Data that the page brings along as JSON. */
export function data<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}

export function words(table: Record<string, string>): Words {
  return (key, ...values) =>
    (table[key] ?? key).replace(/\{(\d)\}/g, (_, n: string) => String(values[Number(n)] ?? ''));
}
