import { fromBlocks, type SimpleBlock } from '#platform/rich-text/build.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { excerpt } from '#platform/text/words.ts'

/** What the record of an exemplar says, as far as a story can begin from it. */
export type Source = {
  name: string
  kind: string
  summary: string
  achievements: readonly { what: string; before: string | null; after: string | null }[]
}

/** The beginnings of a story: its title, its standfirst, and the facts of the record in their places. */
export function scaffold({ name, kind, summary, achievements }: Source): {
  title: string
  standfirst: string
  body: RichDocument
} {
  const figures = achievements.filter(({ after }) => after)
  const deeds = achievements.filter(({ after }) => !after)
  const blocks: SimpleBlock[] = [
    { p: summary },
    ...(deeds.length > 0 ? [{ h: 'Việc đã làm' }, { list: deeds.map(({ what }) => what) }] : []),
    ...(figures.length > 0 ? [{ h: 'Kết quả' }] : []),
    ...figures.map(({ what, before, after }) => ({
      figure: { what: excerpt(what, 200), before: excerpt(before ?? '', 100), after: excerpt(after ?? '', 100) },
    })),
    ...(kind === 'model' ? [{ h: 'Làm theo thế nào' }, { p: '' }] : []),
  ]
  return { title: excerpt(name, 200), standfirst: excerpt(summary, 600), body: fromBlocks(blocks) }
}
