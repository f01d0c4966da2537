import type { Locale } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'
import { Tag } from '#ui/tag.tsx'
import { fieldOfClause, figuresOf, listOf, type Progress, progressOf } from '../clause-figures.ts'
import { t as portal } from '../messages.ts'
import { figureWords, t } from '../messages/programme.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Clause, Programme } from '../queries/programme.ts'
import type { Register } from '../register.ts'

type Props = { locale: Locale; register: Register; programme: Programme; fieldCounts: Map<string, number> }
type Figure = { value: number; words: string; href: string }

const shapes = { underway: 'doing', empty: 'wait', unrecorded: 'hold' } as const satisfies Record<Progress, string>

/** Every clause in the plan's order with what it asks, how far it is, and figures that open their lists. */
export function ClauseList({ locale, register, programme, fieldCounts }: Props) {
  return (
    <>
      {programme.clauses.map((clause) => {
        const isPart =
          programme.clauses.some(({ parent }) => parent === clause.code) && figuresOf(clause.code).length === 0
        const figures = figuresFor(clause.code, { locale, register, programme, fieldCounts })
        return isPart ? (
          <Part key={clause.code} clause={clause} />
        ) : (
          <One key={clause.code} {...{ clause, figures, locale }} />
        )
      })}
    </>
  )
}

function figuresFor(code: string, { locale, register, programme, fieldCounts }: Props): Figure[] {
  const number = fieldOfClause(code)
  const field = register.fields.find((it) => it.code === number)
  if (field)
    return [
      {
        value: fieldCounts.get(field.id) ?? 0,
        words: portal(locale).storyUnit,
        href: inLanguage(locale, paths.field(field.slug)),
      },
    ]
  return figuresOf(code).map((key) => {
    const list = listOf[key]
    const isPage = list.startsWith('/') && !/\.(csv|xml)$/.test(list)
    return {
      value: programme.figures[key],
      words: figureWords(locale)[key],
      href: isPage ? inLanguage(locale, list) : list,
    }
  })
}

function Part({ clause }: { clause: Clause }) {
  const Heading = clause.parent === null ? 'h3' : 'h4'
  return (
    <Heading id={`khoan-${clause.code}`} lang="vi">
      {clause.code}. {clause.text.split('\n')[0]}
    </Heading>
  )
}

function One({ clause, figures, locale }: { clause: Clause; figures: Figure[]; locale: Locale }) {
  const text = t(locale)
  const progress = progressOf(figures.map(({ value }) => value))
  return (
    <div class="clause" id={`khoan-${clause.code}`}>
      <p>
        <b class="num">{clause.code}</b> <span lang="vi">{clause.asks ?? clause.text.split('\n')[0]}</span>{' '}
        <Tag kind={shapes[progress]}>{text[progress]}</Tag>
      </p>
      {figures.length > 0 && (
        <ul class="listed">
          {figures.map(({ value, words, href }) => (
            <li key={words}>
              <a href={href}>
                <b class="num">{numberIn(locale, value)}</b> {words}
              </a>
            </li>
          ))}
        </ul>
      )}
      {clause.asks && (
        <details>
          <summary>{text.wholeText}</summary>
          <p class="prose small" lang="vi">
            {clause.text.split('\n').flatMap((line, at) => (at > 0 ? [<br key={at} />, line] : [line]))}
          </p>
        </details>
      )}
    </div>
  )
}
