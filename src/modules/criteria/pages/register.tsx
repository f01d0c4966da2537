import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Switch } from '#ui/switch.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/draft.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { Registered } from '../queries/register.ts'

type Props = { frame: Frame; locale: Locale; units: readonly Registered[]; onlyMissing: boolean }

/** Which units issued a regulation on their criteria and which none (clause VI.2.a). */
export function RegisterPage({ frame, locale, units, onlyMissing }: Props) {
  const text = t(locale)
  const isDone = ({ regulations }: Registered) => regulations.some(({ isInForce }) => isInForce)
  const shown = onlyMissing ? units.filter((it) => !isDone(it)) : units
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.register}
      crumbs={[{ label: listWords(locale).title, href: paths.list() }, { label: text.register }]}
    >
      <Head title={text.register} lead={text.registerLead} />
      <Switch
        label={text.show}
        items={[
          { label: text.everyUnit, href: paths.register(), current: !onlyMissing },
          { label: text.onlyMissing, href: `${paths.register()}?xem=chua`, current: onlyMissing },
        ]}
      />
      <Table
        caption={text.registerCaption(formatNumber(units.filter(isDone).length), formatNumber(units.length))}
        stack
        columns={[
          { key: 'unit', label: text.unit },
          { key: 'state', label: text.state },
          { key: 'regulations', label: text.regulations },
          { key: 'sets', label: text.sets },
        ]}
        rows={shown.map((it) => ({
          unit: it.unitName,
          state: <Tag kind={isDone(it) ? 'ok' : 'wait'}>{isDone(it) ? text.hasIssued : text.notIssued}</Tag>,
          regulations: it.regulations.map((one) => (
            <p key={one.id}>
              <a href={paths.file(one.fileId)}>{text.issuedLine(one.number, formatDate(one.issuedOn), one.signer)}</a>
              {!one.isInForce && ` (${text.ended.toLowerCase()})`}
            </p>
          )),
          sets: it.regulations.flatMap(({ sets }) =>
            sets.map(({ id, name }) => (
              <p key={id}>
                <a href={paths.show(id)}>{name}</a>
              </p>
            )),
          ),
        }))}
      />
    </DeskPage>
  )
}
