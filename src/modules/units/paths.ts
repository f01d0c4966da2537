/** Every address in this module. */
export const paths = {
  list: (day?: string) => (day ? `/lam-viec/don-vi?ngay=${encodeURIComponent(day)}` : '/lam-viec/don-vi'),
  /** A unit is known by its key, which never changes. */
  show: (key: string) => `/lam-viec/don-vi/${key}`,
}
