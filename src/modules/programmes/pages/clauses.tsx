import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { type ClauseBranch, clauseTree } from '../clause-tree.ts'
import { t } from '../messages.ts'
import type { ProgrammeRecord } from '../queries/programme.ts'

type Clause = ProgrammeRecord['clauses'][number]
type Props = { clauses: readonly Clause[]; locale: Locale }

/** The plan clause by clause, in its own words, each at its own address (`#khoan-IV.2.d`) with what it asks to be shown. */
export function Clauses({ clauses, locale }: Props) {
  const text = t(locale)
  return (
    <Section id="clauses" title={text.clauses} small={text.clausesSmall}>
      {clauseTree(clauses).map((branch) => (
        <section key={branch.clause.code} class="flow" id={`khoan-${branch.clause.code}`}>
          <h3>
            {branch.clause.code}. <Lines words={branch.clause.text} />
          </h3>
          {branch.below.map((it) => (
            <Part key={it.clause.code} branch={it} locale={locale} />
          ))}
        </section>
      ))}
    </Section>
  )
}

function Part({ branch: { clause, below }, locale }: { branch: ClauseBranch<Clause>; locale: Locale }) {
  return (
    <div class="flow prose" id={`khoan-${clause.code}`}>
      <p lang="vi">
        <b class="num">{clause.code}</b> <Lines words={clause.text} />
      </p>
      {clause.asks && (
        <p class="soft small">
          {t(locale).asks} {clause.asks}
        </p>
      )}
      {below.map((it) => (
        <Part key={it.clause.code} branch={it} locale={locale} />
      ))}
    </div>
  )
}

function Lines({ words }: { words: string }) {
  return (
    <>
      {words.split('\n').map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  )
}
