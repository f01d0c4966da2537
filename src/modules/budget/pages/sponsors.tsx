import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { showDong } from '../amount.ts'
import { t as fundWords } from '../messages/fund.ts'
import { t } from '../messages/gift.ts'
import { t as thanksWords } from '../messages/thanks.ts'
import { paths } from '../paths.ts'
import type { GiftLine, SponsorLine } from '../queries/gifts.ts'
import { GiftForm, SponsorForm } from './gift-forms.tsx'
import type { Forms } from './small-form.tsx'
import { ThanksForm } from './thanks-form.tsx'

export type SponsorsProps = Forms & {
  frame: Frame
  today: string
  year: number
  years: readonly number[]
  unit: { id: string; name: string }
  sponsors: readonly SponsorLine[]
  gifts: readonly GiftLine[]
  mayKeep: boolean
}

/** Who gives to a unit, money and things, and whom the things reached. */
export function SponsorsPage(props: SponsorsProps) {
  const { frame, locale, year, years, unit, mayKeep } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: fundWords(locale).title, href: paths.overview(year, unit.id) }, { label: text.title }]}
    >
      <Head
        title={`${text.title}: ${unit.name}`}
        lead={text.lead}
        {...(!mayKeep && { why: fundWords(locale).ownMoney })}
      />
      <form class="filters" method="get" action={paths.sponsors()}>
        <input type="hidden" name="don-vi" value={unit.id} />
        <Select
          {...{ name: 'nam', label: text.year, value: String(year), blank: false }}
          options={years.map((it) => ({ value: String(it), label: String(it) }))}
        />
        <Submit>{text.show}</Submit>
      </form>
      <Gifts {...props} />
      <Sponsors {...props} />
    </DeskPage>
  )
}

function Gifts(props: SponsorsProps) {
  const { locale, gifts, sponsors, mayKeep } = props
  const text = t(locale)
  return (
    <Section id="qua" title={text.gifts} small={String(gifts.length)}>
      {gifts.length === 0 ? (
        <p class="soft">{text.noGift}</p>
      ) : (
        <Table
          {...{ caption: text.gifts, captionHidden: true, stack: true }}
          columns={[
            { key: 'gift', label: text.gift },
            { key: 'sponsor', label: text.sponsor },
            { key: 'day', label: text.receivedOn },
            { key: 'quantity', label: text.quantity, numeric: true },
            { key: 'left', label: text.left, numeric: true },
            { key: 'worth', label: text.worth, numeric: true },
          ]}
          rows={gifts.map((it) => ({
            ...{ gift: <a href={paths.gift(it.id)}>{it.what}</a>, sponsor: it.sponsorName ?? text.unnamed },
            ...{ day: formatDate(it.receivedOn), quantity: `${formatNumber(it.quantity)} ${it.measure}` },
            left: formatNumber(it.quantity - it.passed),
            worth: it.worth === null ? '–' : showDong(it.worth),
          }))}
        />
      )}
      {mayKeep && sponsors.length > 0 && <GiftForm {...props} />}
    </Section>
  )
}

function Sponsors(props: SponsorsProps) {
  const { locale, sponsors, mayKeep } = props
  const text = t(locale)
  return (
    <Section id="nha-tai-tro" title={text.sponsors} small={String(sponsors.length)}>
      {sponsors.length === 0 ? (
        <p class="soft">{text.noSponsor}</p>
      ) : (
        <SponsorTable {...{ locale, sponsors, mayKeep }} />
      )}
      {mayKeep && sponsors.map((sponsor) => <ThanksForm key={sponsor.id} {...{ ...props, sponsor }} />)}
      {mayKeep && <SponsorForm {...props} />}
    </Section>
  )
}

type TableProps = { locale: Locale; sponsors: readonly SponsorLine[]; mayKeep: boolean }

function SponsorTable({ locale, sponsors, mayKeep }: TableProps) {
  const [text, thanks] = [t(locale), thanksWords(locale)]
  return (
    <Table
      {...{ caption: text.sponsors, captionHidden: true, stack: true }}
      columns={[
        { key: 'name', label: text.name },
        { key: 'kind', label: text.kind },
        { key: 'contact', label: text.contact },
        { key: 'gifts', label: text.giftCount, numeric: true },
        { key: 'money', label: text.money, numeric: true },
        { key: 'thanks', label: thanks.thanks },
      ]}
      rows={sponsors.map((it) => ({
        name: (
          <>
            {it.name ?? text.unnamed}
            {it.name && !it.mayName && (
              <>
                <br />
                <small class="soft">{text.unnamed}</small>
              </>
            )}
          </>
        ),
        ...{
          kind: text[it.kind],
          contact: it.contact ?? '–',
          gifts: formatNumber(it.gifts),
          money: showDong(it.money),
        },
        thanks: (
          <>
            {it.thankedOn && thanks.inPublic(formatDate(it.thankedOn))}
            {it.publicSums && `, ${thanks.withSums}`}
            {it.thankedOn && <br />}
            {mayKeep && `${thanks.letter}: `}
            {mayKeep &&
              (['docx', 'pdf'] as const).map((as, at) => (
                <span key={as}>
                  {at > 0 && ' · '}
                  <a href={paths.thanksLetter(it.id, as)}>
                    {as.toUpperCase()}
                    <span class="vh"> {it.name}</span>
                  </a>
                </span>
              ))}
          </>
        ),
      }))}
    />
  )
}
