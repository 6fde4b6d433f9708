// The way back must not lead here again: another page takes the place of this one in the history.
const quit = document.querySelector('.adep-quit');
quit.addEventListener('click', (event) => {
    event.preventDefault();
    window.location.replace(quit.href);
});
