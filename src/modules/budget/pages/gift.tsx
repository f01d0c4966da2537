import { exemplarPaths } from '#modules/exemplars/index.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Table } from '#ui/table.tsx'
import { showDong } from '../amount.ts'
import { t as fundWords } from '../messages/fund.ts'
import { t } from '../messages/gift.ts'
import { paths } from '../paths.ts'
import type { PassedLine, ShownGift } from '../queries/gifts.ts'
import { type Forms, SmallForm } from './small-form.tsx'

type Props = Forms & {
  frame: Frame
  today: string
  gift: ShownGift
  passed: readonly PassedLine[]
  exemplars: readonly { id: string; name: string; code: string }[]
  mayKeep: boolean
  seesNames: boolean
}

/** One gift in kind: from whom, how many are left, and whom the rest reached. */
export function GiftPage(props: Props) {
  const { frame, locale, gift: it, mayKeep, seesNames } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.what}
      crumbs={[
        { label: fundWords(locale).title, href: paths.overview() },
        { label: text.title, href: paths.sponsors() },
        { label: it.what },
      ]}
    >
      <Head title={it.what} lead={it.unitName} {...(!mayKeep && { why: fundWords(locale).ownMoney })} />
      <Facts
        boxed
        items={[
          { label: text.sponsor, value: seesNames || it.mayName ? it.sponsorName : text.unnamed },
          { label: text.quantity, value: `${formatNumber(it.quantity)} ${it.measure}` },
          { label: text.left, value: formatNumber(it.quantity - it.passed) },
          { label: text.receivedOn, value: formatDate(it.receivedOn) },
          ...(it.worth === null ? [] : [{ label: text.worth, value: showDong(it.worth) }]),
          ...(it.document ? [{ label: text.document, value: it.document }] : []),
          ...(it.meantFor ? [{ label: text.meantFor, value: it.meantFor }] : []),
        ]}
      />
      <Passed {...props} />
    </DeskPage>
  )
}

function Passed(props: Props) {
  const { locale, gift, passed, mayKeep } = props
  const text = t(locale)
  return (
    <Section id="da-trao" title={text.passed} small={formatNumber(gift.passed)}>
      {passed.length === 0 ? (
        <p class="soft">{text.nobody}</p>
      ) : (
        <Table
          {...{ caption: text.passed, captionHidden: true, stack: true }}
          columns={[
            { key: 'to', label: text.givenTo },
            { key: 'day', label: text.onDay },
            { key: 'document', label: text.document },
            { key: 'quantity', label: text.quantity, numeric: true },
          ]}
          rows={passed.map((it) => ({
            to: it.exemplarId ? (
              <a href={exemplarPaths.show(it.exemplarId)}>{it.givenTo}</a>
            ) : (
              (it.givenTo ?? text.hidden)
            ),
            ...{ day: formatDate(it.onDay), document: it.document ?? '–', quantity: formatNumber(it.quantity) },
          }))}
        />
      )}
      {mayKeep && (gift.passed < gift.quantity || props.returned) && <PassForm {...props} />}
    </Section>
  )
}

function PassForm({ gift, exemplars, today, ...forms }: Props) {
  const text = t(forms.locale)
  return (
    <SmallForm {...forms} {...{ form: 'trao', title: text.pass, action: paths.pass(gift.id), version: gift.version }}>
      {(field) => (
        <>
          <div class="pair">
            <Field {...field('quantity', '1')} label={text.quantity} inputMode="numeric" maxLength={7} required />
            <DateField {...field('onDay', formatDate(today))} label={text.onDay} required />
          </div>
          <Field {...field('givenTo')} label={text.givenTo} maxLength={200} required />
          {exemplars.length > 0 && (
            <Select
              {...field('exemplarId')}
              label={text.exemplar}
              options={exemplars.map((it) => ({ value: it.id, label: `${it.name} · ${it.code}` }))}
              optionalWord
            />
          )}
          <Field {...field('document')} label={text.document} maxLength={300} optionalWord />
        </>
      )}
    </SmallForm>
  )
}
