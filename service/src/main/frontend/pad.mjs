// The pad on which a child draws. What is drawn stands in the form as numbers, and is kept by the server after each mark, so
// that going back does not lose it. The server checks it and draws it anew.
const SVG = 'http://www.w3.org/2000/svg'
const STEP = 5 // nearer than this to the last point, a finger has not moved
const KEEP_AFTER = 700

const pad = document.querySelector('[data-pad]')
const sheet = pad.querySelector('[data-sheet]')
const field = pad.querySelector('[name=drawing]')
const form = pad.closest('form')
const said = pad.querySelector('[data-pad-said]')
const asking = pad.querySelector('[data-pad-asking]')
const { width, height } = sheet.viewBox.baseVal
const most = { marks: Number(pad.dataset.marks), points: Number(pad.dataset.points) }
let marks = field.value.split(';').filter(Boolean).map((mark) => mark.split(' '))
let line = null // the mark being drawn, and its element
let timer = 0
let keeping = null

const chosen = (name) => pad.querySelector(`[name=${name}]:checked`)

function element(name, attributes) {
  const one = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) {
    one.setAttribute(key, value)
  }
  return one
}

function path([, , , ...at]) {
  const points = []
  for (let i = 0; i < at.length; i += 2) {
    points.push(`${at[i]} ${at[i + 1]}`)
  }
  return `M${points.join('L')}${points.length === 1 ? 'h0' : ''}`
}

function drawn(mark) {
  if (mark[0] === 'stamp') {
    return element('use', { href: `#stamp-${mark[1]}`, x: mark[2], y: mark[3] })
  }
  const colour = pad.querySelector(`[name=pen][value=${mark[1]}]`).dataset.code
  const thickness = pad.querySelector(`[name=thickness][value=${mark[2]}]`).dataset.width
  return element('path', {
    d: path(mark),
    fill: 'none',
    stroke: colour,
    'stroke-width': thickness,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

function points() {
  return marks.reduce((sum, mark) => sum + (mark[0] === 'stamp' ? 1 : (mark.length - 3) / 2), 0)
}

function isFull() {
  const full = marks.length >= most.marks || points() >= most.points
  if (full) {
    say(pad.dataset.full)
  }
  return full
}

function say(words) {
  said.textContent = words
}

function keepSoon() {
  field.value = marks.map((mark) => mark.join(' ')).join(';')
  window.clearTimeout(timer)
  timer = window.setTimeout(keep, KEEP_AFTER)
}

function keep() {
  window.clearTimeout(timer)
  timer = 0
  keeping = post().then(() => {
    keeping = null
  })
}

async function post() {
  const body = new URLSearchParams({ drawing: field.value, _csrf: form.elements._csrf.value })
  try {
    const answer = await fetch('/me/drawing', { method: 'POST', body, redirect: 'manual', keepalive: field.value.length < 60_000 })
    if (answer.ok) {
      document.dispatchEvent(new Event('heard-here'))
    }
  } catch {
    // No connection: it is still in the form, and the next mark tries again.
  }
}

function add(mark) {
  marks.push(mark)
  sheet.append(drawn(mark))
  keepSoon()
}

// A place on the sheet under a finger or mouse.
function place(event) {
  const box = sheet.getBoundingClientRect()
  const clamp = (value, limit) => Math.round(Math.min(Math.max(value, 0), limit))
  return [clamp(((event.clientX - box.left) / box.width) * width, width), clamp(((event.clientY - box.top) / box.height) * height, height)]
}

function stampAt(stamp, [x, y], where) {
  if (!isFull()) {
    add(['stamp', stamp.value, x, y])
    const { words } = stamp.dataset
    say(where ? pad.dataset.placed.replace('{what}', words).replace('{where}', where) : words)
  }
}

sheet.addEventListener('pointerdown', (event) => {
  if (event.button !== 0 || line) {
    return
  }
  event.preventDefault()
  const stamp = chosen('stamp')
  if (stamp?.value) {
    stampAt(stamp, place(event), '')
    return
  }
  if (!isFull()) {
    const mark = ['line', chosen('pen').value, chosen('thickness').value, ...place(event)]
    line = { mark, shape: sheet.appendChild(drawn(mark)), pointer: event.pointerId, left: most.points - points() - 1 }
    sheet.setPointerCapture(event.pointerId)
  }
})

sheet.addEventListener('pointermove', (event) => {
  if (!line || event.pointerId !== line.pointer) {
    return
  }
  const [x, y] = place(event)
  const [lastX, lastY] = line.mark.slice(-2)
  if (Math.hypot(x - lastX, y - lastY) >= STEP && line.left > 0) {
    line.mark.push(x, y)
    line.left -= 1
    line.shape.setAttribute('d', path(line.mark))
  }
})

function lift(event) {
  if (line && event.pointerId === line.pointer) {
    marks.push(line.mark)
    line = null
    keepSoon()
  }
}

sheet.addEventListener('pointerup', lift)
sheet.addEventListener('pointercancel', lift)

// Whoever chooses a colour wants to draw, and no stamp any more.
pad.addEventListener('change', (event) => {
  if (event.target.name === 'pen' || event.target.name === 'thickness') {
    pad.querySelector('[name=stamp][value=""]').checked = true
  }
  pad.querySelector('[data-places]').hidden = !chosen('stamp')?.value
})

pad.addEventListener('click', (event) => {
  const button = event.target.closest('button')
  if (!button) {
    return
  }
  if (button.dataset.x) {
    stampAt(chosen('stamp'), [button.dataset.x, button.dataset.y], button.textContent.trim())
  } else if ('undo' in button.dataset) {
    if (marks.pop()) {
      sheet.lastElementChild.remove()
      keepSoon()
      say(pad.dataset.undone)
    }
  } else if ('clear' in button.dataset && marks.length > 0) {
    asking.hidden = false
    asking.querySelector('button').focus()
  } else if ('clearNo' in button.dataset || 'clearYes' in button.dataset) {
    asking.hidden = true
    if ('clearYes' in button.dataset) {
      marks = []
      while (sheet.lastElementChild && !sheet.lastElementChild.hasAttribute('data-ground')) {
        sheet.lastElementChild.remove()
      }
      keepSoon()
      say(pad.dataset.cleared)
    }
    pad.querySelector('[data-clear]').focus()
  }
})

// What is not kept yet is kept on the way out. A form that is sent carries it, and waits for what is on its way: kept after it
// was sent, the drawing would stand on the pad again.
window.addEventListener('pagehide', () => timer && keep())
form.addEventListener('submit', (event) => {
  window.clearTimeout(timer)
  timer = 0
  if (keeping) {
    event.preventDefault()
    keeping.then(() => form.requestSubmit(event.submitter))
  }
})

sheet.append(...marks.map(drawn))
pad.querySelector('[data-pad-works]').hidden = false
pad.querySelector('[data-pad-none]').hidden = true
