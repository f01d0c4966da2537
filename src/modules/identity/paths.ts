/** Every address in this module. */
export const paths = {
  signIn: () => '/dang-nhap',
  demo: () => '/dang-nhap/demo',
  signOut: () => '/dang-xuat',
  invitation: (token: string) => `/moi/${token}`,
  changePost: () => '/lam-viec/chuc-danh',
  /** Who leads a unit and who sees to it, with all who did before (by the key of the unit). */
  unitPosts: (key: string) => `/lam-viec/don-vi/${key}/chuc-danh`,
  passPost: (key: string, postId: string) => `/lam-viec/don-vi/${key}/chuc-danh/${postId}/ban-giao`,
  setUp: () => '/lam-viec/thiet-lap',
}
