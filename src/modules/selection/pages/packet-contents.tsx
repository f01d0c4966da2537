import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { contentsOf } from '../contents.ts'
import type { Manifest } from '../difference.ts'
import { t } from '../messages/packet.ts'

/** What a packet holds of each exemplar, and what it lacks: seen before it is sent. */
export function PacketContents({ manifest, locale }: { manifest: Manifest; locale: Locale }) {
  const text = t(locale)
  const columns = ['texts', 'pictures', 'sounds', 'links', 'decisions'] as const
  return (
    <Table
      caption={text.contents}
      stack
      columns={[
        { key: 'name', label: text.exemplar },
        ...columns.map((key) => ({ key, label: text[key], numeric: true })),
        { key: 'lacks', label: text.lacks },
      ]}
      rows={manifest.entries.map(contentsOf).map((it) => ({
        name: it.name,
        ...Object.fromEntries(columns.map((key) => [key, formatNumber(it[key])])),
        lacks: [
          ...(it.texts === 0 ? [text.noText] : []),
          ...(it.portraits === 0 ? [text.noPortrait] : []),
          ...(it.left > 0 ? [text.leftOut(it.left)] : []),
        ].map((word) => (
          <Tag key={word} kind="wait">
            {word}
          </Tag>
        )),
      }))}
    />
  )
}
