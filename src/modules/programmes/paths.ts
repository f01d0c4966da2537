/** Every address in this module. */
export const paths = {
  show: () => '/lam-viec/chuong-trinh',
  clause: (code: string) => `/lam-viec/chuong-trinh#khoan-${code}`,
  /** The moving feasts of a year, and writing down on which day one of them falls. */
  feasts: (year: string | number) => `/lam-viec/chuong-trinh/ngay-le/${year}`,
  announce: (id: string, year: string | number) => `/lam-viec/chuong-trinh/ngay-le/${year}/${id}`,
}
