import type { Paper } from './law.ts'

/** A paper that a dossier holds. */
export type HeldPaper = { id: string; paperKey: string; fileId: string; evidenceId: string | null; title: string }

/** A line of the checklist: what the law asks for, and what the dossier holds of it. */
export type CheckLine = { paper: Paper; held: HeldPaper[]; isMissing: boolean }

/** What a dossier must and may hold, with what is there and what is missing. */
export function checklistOf(papers: readonly Paper[], held: readonly HeldPaper[]): CheckLine[] {
  return papers.map((paper) => {
    const there = held.filter((it) => it.paperKey === paper.key)
    return { paper, held: there, isMissing: paper.required && there.length === 0 }
  })
}
