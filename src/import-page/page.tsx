document.title = 'Import';
