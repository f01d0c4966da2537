import type { Locale } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'
import { Tag } from '#ui/tag.tsx'
import { fieldOfClause, figuresOf, listOf, type Progress, progressOf, yearKeys } from '../clause-figures.ts'
import { t as portal } from '../messages.ts'
import { figureWords, t } from '../messages/programme.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Clause, ClauseTask, Programme } from '../queries/programme.ts'
import type { Register } from '../register.ts'
import { publishable } from '../small-numbers.ts'

type Props = { locale: Locale; register: Register; programme: Programme; fieldCounts: Map<string, number> }
type Figure = { value: number; said: string; words: string; href: string }

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
          <One
            key={clause.code}
            {...{ clause, figures, locale }}
            tasks={programme.clauseTasks.find((it) => it.clause === clause.code)}
          />
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
        said: numberIn(locale, fieldCounts.get(field.id) ?? 0),
        words: portal(locale).storyUnit,
        href: inLanguage(locale, paths.field(field.slug)),
      },
    ]
  return figuresOf(code).map((key) => {
    const list = listOf[key]
    const isPage = list.startsWith('/') && !/\.(csv|xml)$/.test(list)
    return {
      value: programme.figures[key],
      said: isByYear(key) ? careful(programme.figures[key], locale) : numberIn(locale, programme.figures[key]),
      words: figureWords(locale)[key],
      href: isPage ? inLanguage(locale, list) : list,
    }
  })
}

const isByYear = (key: string) => (yearKeys as readonly string[]).includes(key)

/** A number in words that give nobody away: none, enough, or fewer than five. */
export function careful(n: number, locale: Locale): string {
  const shown = publishable(n)
  return shown === undefined ? t(locale).few : numberIn(locale, shown)
}

function Part({ clause }: { clause: Clause }) {
  const Heading = clause.parent === null ? 'h3' : 'h4'
  return (
    <Heading id={`khoan-${clause.code}`} lang="vi">
      {clause.code}. {clause.text.split('\n')[0]}
    </Heading>
  )
}

type OneProps = { clause: Clause; figures: Figure[]; tasks: ClauseTask | undefined; locale: Locale }

function One({ clause, figures, tasks, locale }: OneProps) {
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
          {figures.map(({ said, words, href }) => (
            <li key={words}>
              <a href={href}>
                <b class="num">{said}</b> {words}
              </a>
            </li>
          ))}
        </ul>
      )}
      {tasks && (
        <p class="small">
          {text.unitsPlanned(
            careful(tasks.planned, locale),
            careful(tasks.done, locale),
            careful(tasks.effect, locale),
          )}
        </p>
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
