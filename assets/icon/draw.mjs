// Draws the icons of the three systems from icon.svg, with a Chromium: `node assets/icon/draw.mjs [CHROMIUM]`.
// The files are kept in the repository: packing needs no Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const folder = import.meta.dirname
const executablePath = process.argv[2] ?? '/usr/bin/chromium'
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** What a size is called in an .icns file. */
const appleNames = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }

const drawn = await drawAll()
mkdirSync(join(folder, 'linux'), { recursive: true })
for (const size of sizes.filter((each) => each <= 512)) writeFileSync(join(folder, 'linux', `${size}x${size}.png`), drawn.get(size))
writeFileSync(join(folder, 'icon.png'), drawn.get(1024))
writeFileSync(join(folder, 'icon.ico'), ico([16, 24, 32, 48, 64, 128, 256]))
writeFileSync(join(folder, 'icon.icns'), icns())

async function drawAll() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
  const pictures = new Map()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`)
    pictures.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return pictures
}

/** An icon of Windows: a directory of 16 bytes a picture, then the pictures, as PNG. */
function ico(wanted) {
  const head = Buffer.alloc(6 + 16 * wanted.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(wanted.length, 4)
  let offset = head.length
  wanted.forEach((size, index) => {
    const entry = 6 + 16 * index
    const { length } = drawn.get(size)
    // 256 is written as 0.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += length
  })
  return Buffer.concat([head, ...wanted.map((size) => drawn.get(size))])
}

/** An icon of macOS: each picture with a name and its length, after the name and length of the whole. */
function icns() {
  const pictures = Object.entries(appleNames).map(([size, name]) => chunk(name, drawn.get(Number(size))))
  return chunk('icns', Buffer.concat(pictures))
}

function chunk(name, content) {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}
