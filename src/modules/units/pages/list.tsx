import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { kindWord, t } from '../messages.ts'
import { t as reformWords } from '../messages/reform.ts'
import { paths } from '../paths.ts'
import type { RegisterUnit } from '../queries/register.ts'
import { type Branch, byKind, treeOf } from '../tree.ts'

type Props = {
  frame: Frame
  locale: Locale
  day: DateText
  /** What was typed as a day, where it is not one. */
  typed: string | undefined
  units: readonly RegisterUnit[]
}

/** The units that a post reaches, as they stood under each other on a day. */
export function UnitsPage({ frame, locale, day, typed, units }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead(formatNumber(units.length), formatDate(day))}
        actions={
          <a class="btn" href={paths.reforms()}>
            {reformWords(locale).title}
          </a>
        }
      />
      <form class="filters" method="get" action={paths.list()}>
        <DateField
          name="ngay"
          label={text.asOf}
          value={typed ?? formatDate(day)}
          error={typed === undefined ? undefined : text.notADate}
        />
        <Submit>{text.show}</Submit>
      </form>
      {units.length === 0 && (
        <Empty title={text.none}>
          <p>{text.noneNext}</p>
        </Empty>
      )}
      {treeOf(units).map((top) => (
        <Section
          key={top.unit.id}
          id={top.unit.key}
          title={<Named unit={top.unit} locale={locale} />}
          small={top.below.length > 0 && text.below(top.below.length)}
        >
          <Groups branches={top.below} locale={locale} />
        </Section>
      ))}
    </DeskPage>
  )
}

function Groups({ branches, locale }: { branches: readonly Branch<RegisterUnit>[]; locale: Locale }) {
  return (
    <>
      {byKind(branches).map(([kind, group]) => (
        <section key={kind} class="flow">
          <h3>
            {kindWord(locale, kind)} ({group.length})
          </h3>
          <ul class="strip">
            {group.map((branch) => (
              <li key={branch.unit.id}>
                <Named unit={branch.unit} locale={locale} />
                {branch.below.length > 0 && <Folded branch={branch} locale={locale} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Folded({ branch, locale }: { branch: Branch<RegisterUnit>; locale: Locale }) {
  return (
    <details>
      <summary>
        {t(locale).below(branch.below.length)}
        <span class="vh">: {branch.unit.name}</span>
      </summary>
      <ul>
        {branch.below.map(({ unit, below }) => (
          <li key={unit.id}>
            <Named unit={unit} locale={locale} />
            {below.length > 0 && <Folded branch={{ unit, below }} locale={locale} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Named({ unit, locale }: { unit: RegisterUnit; locale: Locale }) {
  return (
    <span>
      <a href={paths.show(unit.key)}>{unit.name}</a>{' '}
      {unit.toConfirm && (
        <small>
          <Tag kind="wait">{t(locale).toConfirm}</Tag>
        </small>
      )}
    </span>
  )
}
