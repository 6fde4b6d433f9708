// The QR code of a receipt carries the tracking code behind the '#', which no server sees: it goes into the field, and
// out of the address, so that it does not stay in the history.
const field = document.getElementById('code');
const code = decodeURIComponent(window.location.hash.slice(1));
if (field && /^[0-9A-Za-z-]{26,40}$/.test(code)) {
    field.value = code;
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    field.form.querySelector('button').focus();
}
