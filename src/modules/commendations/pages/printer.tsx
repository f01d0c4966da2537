import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { wantedOn } from '../calibration.ts'
import { t as pageWords } from '../messages/pages.ts'
import { t } from '../messages/papers.ts'
import { shownLength } from '../millimetres.ts'
import { paths } from '../paths.ts'
import type { ListedPrinter } from '../queries/printers.ts'
import { correctionWords, measuredWords, PaperSize } from './printers.tsx'
import { type Returned, SmallForm } from './small-form.tsx'

type Props = {
  frame: Frame
  locale: Locale
  printer: ListedPrinter
  mayKeep: boolean
  submission: () => string
  returned: Returned | undefined
}

/** One printer: its sheets, what a ruler showed on them, and mending by hand. */
export function PrinterPage(view: Props) {
  const { frame, locale, printer, mayKeep } = view
  const text = t(locale)
  const maySave = mayKeep && !printer.endedAt
  return (
    <DeskPage
      {...{ frame, locale }}
      title={printer.name}
      crumbs={[
        { label: pageWords(locale).title, href: paths.list() },
        { label: text.printers, href: paths.printers },
        { label: printer.name },
      ]}
    >
      <Head
        title={printer.name}
        lead={printer.unitName}
        tags={printer.endedAt ? <Tag kind="hold">{text.ended}</Tag> : undefined}
        why={mayKeep ? undefined : text.mayNot}
      />
      <Facts
        items={[
          { label: text.size, value: text.sizeOf(formatNumber(printer.width), formatNumber(printer.height)) },
          { label: text.correction, value: correctionWords(printer, locale) },
          { label: text.measuredAt, value: measuredWords(printer, locale) },
        ]}
      />
      <Section id="can-chinh" title={text.correction}>
        <p class="prose">{text.calibrateLead}</p>
        <p class="acts">
          <a href={paths.printerAct(printer.id, 'to-do.pdf')}>{text.sheet}</a>
          <a href={paths.printerAct(printer.id, 'to-kiem-tra.pdf')}>{text.checkSheet}</a>
        </p>
        {maySave && <CalibrateForm {...view} />}
      </Section>
      {maySave && (
        <Section id="sua" title={text.edit} titleHidden>
          <EditForm {...view} />
          <PostButton
            quiet
            action={paths.printerAct(printer.id, 'thoi-dung')}
            values={{ version: printer.version }}
            label={text.end}
          />
        </Section>
      )}
    </DeskPage>
  )
}

function CalibrateForm(view: Props) {
  const { locale, printer } = view
  const text = t(locale)
  const wanted = wantedOn(printer.width)
  return (
    <SmallForm
      {...view}
      form="do"
      title={text.calibrate}
      action={paths.printerAct(printer.id, 'can-chinh')}
      version={printer.version}
      open={printer.measuredAt === null}
    >
      {(field) => (
        <div class="pair">
          {(['left', 'top', 'across'] as const).map((name) => (
            <Field
              key={name}
              {...field(name)}
              label={text[name]}
              hint={text.wanted(formatNumber(wanted[name]))}
              inputMode="decimal"
              maxLength={7}
            />
          ))}
        </div>
      )}
    </SmallForm>
  )
}

function EditForm(view: Props) {
  const { locale, printer: it } = view
  const text = t(locale)
  return (
    <SmallForm {...view} form="sua-may" title={text.edit} action={paths.printer(it.id)} version={it.version}>
      {(field) => (
        <>
          <Field {...field('name', it.name)} label={text.name} maxLength={80} />
          <PaperSize {...{ field, locale }} width={shownLength(it.width)} height={shownLength(it.height)} />
          <div class="pair">
            {(['offsetX', 'offsetY', 'scale'] as const).map((name) => (
              <Field
                key={name}
                {...field(name, shownLength(it[name]))}
                label={text[name]}
                hint={name === 'scale' ? undefined : text.offsetHint}
                inputMode="decimal"
                maxLength={8}
              />
            ))}
          </div>
        </>
      )}
    </SmallForm>
  )
}
