/** Every address in this module. */
export const paths = {
  show: () => '/lam-viec/chuong-trinh',
  clause: (code: string) => `/lam-viec/chuong-trinh#khoan-${code}`,
}
