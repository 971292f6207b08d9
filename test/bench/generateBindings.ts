/** A principal of each persona, and a whole scope of each service. */
export function generateBindings({ personas, services }: Record<string, unknown>): Record<string, unknown> {
  const mapIds = (section: unknown, toValue: (index: number) => unknown) =>
    Object.fromEntries(Object.keys(section as object).map((id, index) => [id, toValue(index)]));
  const pad = (index: number) => String(index).padStart(12, '0');
  return {
    services: mapIds(services, (index) => `/subscriptions/11111111-1111-1111-1111-${pad(index)}`),
    personas: mapIds(personas, (index) => ({ all: { azure: `aaaaaaaa-0000-0000-0000-${pad(index)}` } })),
  };
}
