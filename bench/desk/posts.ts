/** The posts of the demonstration that do the daily work. */
export const demoPosts = ['xa', 'huyen', 'tinh'] as const
export type Post = (typeof demoPosts)[number]

/** Signs in as a post of the demonstration; gives the cookie that proves it. */
export async function signIn(url: string, post: Post): Promise<string> {
  const answer = await fetch(`${url}/dang-nhap/demo`, {
    ...{ method: 'POST', redirect: 'manual', headers: { origin: url }, body: new URLSearchParams({ post }) },
  })
  const [cookie] = answer.headers.getSetCookie()
  if (answer.status !== 303 || !cookie) throw new Error(`The demonstration does not let ${post} in (${answer.status}).`)
  return cookie.split(';')[0] ?? ''
}
