// Nothing is kept on this device while pages are being written; see live.js.
