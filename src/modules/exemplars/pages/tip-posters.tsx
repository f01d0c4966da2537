import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { posterSizes } from '../documents/tip-poster.ts'
import { t } from '../messages/tip.ts'
import { paths } from '../paths.ts'

type Props = { frame: Frame; locale: Locale; communes: readonly { id: string; name: string }[] }

/** The posters of every commune, ready to print. */
export function TipPostersPage({ frame, locale, communes }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.posters}
      crumbs={[{ label: text.title, href: paths.tips() }, { label: text.posters }]}
    >
      <Head title={text.posters} lead={text.postersLead} />
      <Table
        caption={text.posters}
        captionHidden
        columns={[
          { key: 'name', label: text.commune },
          ...posterSizes.map((size) => ({ key: size, label: size.toUpperCase() })),
        ]}
        rows={communes.map(({ id, name }) => ({
          name,
          ...Object.fromEntries(
            posterSizes.map((size) => [
              size,
              <a key={size} href={paths.tipPoster(id, size)}>
                {text.posterIn(size.toUpperCase())}
                <span class="vh">: {name}</span>
              </a>,
            ]),
          ),
        }))}
      />
    </DeskPage>
  )
}
