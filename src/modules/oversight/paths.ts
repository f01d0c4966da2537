/** What the trail is narrowed to, as it stands in the address. */
export type TrailAsked = {
  nguoi?: string | undefined
  viec?: string | undefined
  'tu-ngay'?: string | undefined
  'den-ngay'?: string | undefined
  'ho-so'?: string | undefined
  trang?: number | undefined
}

/** Every address in this module. */
export const paths = {
  trail: (asked: TrailAsked = {}) => {
    const given = Object.entries(asked).filter(([, value]) => value)
    const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
    return query.size > 0 ? `/lam-viec/nhat-ky?${query}` : '/lam-viec/nhat-ky'
  },
}
