import { demoPosts, type Post } from './posts.ts'

/** A page of the desk as one post opens it. */
export type DeskPage = { name: string; post: Post; path: string }

const root = '/lam-viec'
const anId = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The ten pages that officials open most, each as the commune, the district and the province see it. */
export async function mostUsedPages(open: (post: Post, path: string) => Promise<string>): Promise<DeskPage[]> {
  const pages: DeskPage[] = []
  for (const post of demoPosts) {
    const exemplar = firstLink(await open(post, `${root}/dien-hinh`), `${root}/dien-hinh/${anId}`)
    const story = firstLink(await open(post, `${root}/bien-tap`), `${root}/bien-tap/${anId}`)
    const paths: [string, string | undefined][] = [
      ['today’s work', root],
      ['exemplars', `${root}/dien-hinh`],
      ['exemplars found', `${root}/dien-hinh?q=${encodeURIComponent('nguyen thi')}`],
      ['an exemplar', exemplar],
      ['the form of a new one', `${root}/dien-hinh/moi`],
      ['newsroom', `${root}/bien-tap`],
      ['a story', story],
      ['replication', `${root}/nhan-rong`],
      ['quota board', `${root}/chi-tieu?nam=2024`],
      ['reports', `${root}/bao-cao`],
    ]
    for (const [name, path] of paths) if (path) pages.push({ name, post, path })
  }
  return pages
}

function firstLink(html: string, pattern: string): string | undefined {
  return new RegExp(`href="(${pattern})["?#]`).exec(html)?.[1]
}
