/** Every address in this module. */
export const paths = {
  today: () => '/lam-viec',
  /** The same page with one section in full. */
  section: (id: string) => `/lam-viec?xem=${id}#${id}`,
  handOver: () => '/lam-viec/ban-giao',
  handOverFile: (ending: 'docx' | 'pdf') => `/lam-viec/ban-giao/bien-ban.${ending}`,
  search: (q?: string) => (q ? `/lam-viec/tim?q=${encodeURIComponent(q)}` : '/lam-viec/tim'),
}
