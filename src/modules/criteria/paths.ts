/** Every address in this module. */
export const paths = {
  list: () => '/lam-viec/tieu-chuan',
}
