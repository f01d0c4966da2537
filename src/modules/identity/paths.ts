/** Every address in this module. */
export const paths = {
  signIn: () => '/dang-nhap',
  demo: () => '/dang-nhap/demo',
  signOut: () => '/dang-xuat',
  invitation: (token: string) => `/moi/${token}`,
  changePost: () => '/lam-viec/chuc-danh',
  setUp: () => '/lam-viec/thiet-lap',
}
