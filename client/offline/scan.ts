/** The browser’s own reader of codes, where it has one. */
type Detector = { detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]> }
type DetectorKind = new (options: { formats: string[] }) => Detector

/**
 * Shows the buttons for a photograph and for the camera, where the browser reads codes by itself. Elsewhere they stay
 * hidden: a code is then read by the phone’s camera and pasted, or typed by a reader of codes.
 */
export function offerScanning(
  form: HTMLFormElement,
  words: Record<string, string>,
  found: (text: string) => void,
): void {
  const Kind = (globalThis as { BarcodeDetector?: DetectorKind }).BarcodeDetector
  if (!Kind) return
  const detector = new Kind({ formats: ['qr_code'] })
  const told = form.querySelector<HTMLElement>('[data-scan-said]')!
  const tell = (text = '') => told.replaceChildren(text)

  const photo = form.querySelector<HTMLInputElement>('input[type=file]')!
  form.querySelector<HTMLElement>('[data-scan]')!.hidden = false
  photo.addEventListener('change', async () => {
    const file = photo.files?.[0]
    if (!file) return
    const codes = await createImageBitmap(file)
      .then((it) => detector.detect(it))
      .catch(() => [])
    tell(codes[0] ? '' : words['noCode'])
    if (codes[0]) found(codes[0].rawValue)
  })

  if (!navigator.mediaDevices?.getUserMedia) return
  const button = form.querySelector<HTMLButtonElement>('[data-camera]')!
  const film = form.querySelector('video')!
  button.hidden = false
  button.addEventListener('click', () => void look().catch(() => tell(words['noCamera'])))

  async function look(): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    film.srcObject = stream
    film.hidden = false
    await film.play()
    tell(words['holdStill'])
    while (stream.active && film.isConnected) {
      const [code] = await detector.detect(film).catch(() => [])
      if (code) {
        for (const track of stream.getTracks()) track.stop()
        film.hidden = true
        tell('')
        return found(code.rawValue)
      }
      await new Promise((done) => setTimeout(done, 200))
    }
  }
}
