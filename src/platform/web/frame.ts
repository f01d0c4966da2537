/** What stands round every page of the desk: who acts from which post, and where they can go. */
export type Frame = {
  official: string
  postName: string
  unitName: string
  posts: { id: string; label: string; sub: string; current: boolean }[]
  menu: MenuGroup[]
  demo: boolean
  path: string
}

export type MenuGroup = { title: string; items: { label: string; href: string; count?: number; current: boolean }[] }
