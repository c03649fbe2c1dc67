// Where a child records what they say. The microphone is on only between their tap and "stop", and for two minutes at most. The
// recording is the server's at once, so that going back does not lose it; nobody hears it before the child sends it.
const KINDS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4']
const BITS = 32_000 // a voice needs no more

const box = document.querySelector('[data-speak]')
const part = (name) => box.querySelector(`[data-${name}]`)
const field = box.querySelector('[name=sound]')
const form = box.closest('form')
const said = part('speak-said')
const most = Number(box.dataset.most)
let recorder = null
let made = null // what was recorded and has not arrived yet
let clock = 0
let keeping = null

function show(name) {
  for (const one of ['speak-start', 'speak-running', 'speak-made', 'speak-retry']) {
    part(one).hidden = one !== name
  }
}

function count(seconds) {
  part('counter').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

async function start() {
  said.textContent = ''
  let voice
  try {
    voice = await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch {
    said.textContent = box.dataset.refused
    return
  }
  const pieces = []
  recorder = new MediaRecorder(voice, {
    mimeType: KINDS.find((kind) => MediaRecorder.isTypeSupported(kind)),
    audioBitsPerSecond: BITS,
  })
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  recorder.addEventListener('stop', () => {
    window.clearInterval(clock)
    for (const track of voice.getTracks()) {
      track.stop()
    }
    made = new Blob(pieces, { type: recorder.mimeType })
    recorder = null
    send()
  })
  recorder.start()
  const began = Date.now()
  count(0)
  clock = window.setInterval(() => {
    const seconds = Math.floor((Date.now() - began) / 1000)
    count(Math.min(seconds, most))
    if (seconds >= most) {
      stop()
    }
  }, 250)
  show('speak-running')
  said.classList.add('hidden') // the sign beside the button says it to whoever sees
  said.textContent = box.dataset.recording
  part('stop').focus()
}

function stop() {
  if (recorder?.state === 'recording') {
    recorder.stop()
  }
}

async function post(path, sound) {
  const body = new FormData()
  body.append('_csrf', form.elements._csrf.value)
  if (sound) {
    body.append('sound', sound, 'sound')
  }
  try {
    const answer = await fetch(path, { method: 'POST', body, redirect: 'manual' })
    if (answer.ok) {
      document.dispatchEvent(new Event('heard-here'))
    }
    return answer.ok
  } catch {
    return false
  }
}

async function send() {
  said.classList.remove('hidden')
  keeping = post('/me/sound', made)
  const arrived = await keeping
  keeping = null
  if (arrived) {
    made = null
    play()
    part('player').focus()
    said.textContent = box.dataset.kept
  } else {
    show('speak-retry')
    said.textContent = box.dataset.failed
  }
}

function play() {
  field.value = 'yes'
  part('player').src = `/me/sound?${Date.now()}`
  show('speak-made')
}

async function away() {
  made = null
  if (await post('/me/sound/forget')) {
    field.value = ''
    show('speak-start')
    part('player').removeAttribute('src')
    said.textContent = box.dataset.went
    part('start').focus()
  } else {
    said.textContent = box.dataset.failed
  }
}

if (navigator.mediaDevices?.getUserMedia && window.MediaRecorder && KINDS.some((kind) => MediaRecorder.isTypeSupported(kind))) {
  part('speak-works').hidden = false
  part('speak-none').hidden = true
  part('start').addEventListener('click', start)
  part('again').addEventListener('click', start)
  part('stop').addEventListener('click', stop)
  part('retry').addEventListener('click', send)
  for (const button of box.querySelectorAll('[data-away]')) {
    button.addEventListener('click', away)
  }
  // Sent while it still runs, or before it arrived: what was said goes with it.
  form.addEventListener('submit', (event) => {
    if (recorder || keeping || made) {
      event.preventDefault()
      const { submitter } = event
      if (recorder) {
        recorder.addEventListener('stop', () => window.setTimeout(() => form.requestSubmit(submitter)))
        stop()
      } else if (keeping) {
        keeping.then((arrived) => arrived && window.setTimeout(() => form.requestSubmit(submitter)))
      } else {
        send()
      }
    }
  })
  if (field.value) {
    play()
  }
}
