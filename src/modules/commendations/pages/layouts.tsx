import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as pageWords } from '../messages/pages.ts'
import { t } from '../messages/papers.ts'
import { t as printWords } from '../messages/printing.ts'
import { paperForms, paperKinds } from '../paper.ts'
import { paths } from '../paths.ts'
import type { ListedLayout } from '../queries/paper.ts'

type Props = { frame: Frame; locale: Locale; layouts: readonly ListedLayout[] }

/** What a unit prints by: of each paper its own layout, or the one that came with the product, and how sure that is. */
export function LayoutsPage({ frame, locale, layouts }: Props) {
  const text = t(locale)
  const rows = paperForms.flatMap((form) =>
    paperKinds.flatMap((kind) => layouts.filter((it) => it.form === form && it.kind === kind)),
  )
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.layouts}
      crumbs={[{ label: pageWords(locale).title, href: paths.list() }, { label: text.layouts }]}
    >
      <Head title={text.layouts} lead={text.layoutsLead} />
      <p class="acts">
        <a href={paths.printers}>{text.printers}</a>
      </p>
      <Table
        {...{ caption: text.layouts, captionHidden: true, stack: true }}
        columns={[
          { key: 'paper', label: text.paper },
          { key: 'size', label: text.size },
          { key: 'whose', label: text.whose },
          { key: 'sure', label: printWords(locale).state },
          { key: 'sample', label: text.sample },
        ]}
        rows={rows.map((it) => ({
          paper: (
            <>
              <a href={paths.layout(it.id)}>{text[it.form]}</a>
              <br />
              <small class="soft">{printWords(locale)[it.kind]}</small>
            </>
          ),
          size: text.sizeOf(formatNumber(it.width), formatNumber(it.height)),
          whose: it.unitName ?? text.builtIn,
          sure: <Sure {...{ locale, toConfirm: it.toConfirm }} />,
          sample: (
            <a href={paths.layoutSample(it.id)}>
              {text.sample}
              <span class="vh">
                : {text[it.form]}, {printWords(locale)[it.kind]}
              </span>
            </a>
          ),
        }))}
      />
    </DeskPage>
  )
}

/** Whether somebody laid a print on the real paper. */
export function Sure({ locale, toConfirm }: { locale: Locale; toConfirm: boolean }) {
  const text = t(locale)
  return toConfirm ? <Tag kind="wait">{text.toConfirm}</Tag> : <Tag kind="ok">{text.confirmedTag}</Tag>
}
