-- A file that is mapped into memory ends the program where the disk is full, or the file was cut.

set files nio false;
