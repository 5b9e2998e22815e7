# Files that could not be opened.

open-not-found = The file { $path } does not exist
open-not-found-hint = Check the name, and whether the file was moved or deleted.
open-outside = { $path } points out of the register
open-outside-hint = Give a path that lies inside the register.
open-symlink = { $path } is a symbolic link, or passes through one
open-symlink-hint = Replace the link with a plain file or folder. The register never follows links.
open-folder = { $path } is a folder, not a file
open-folder-hint = Move the folder away and put the file in its place.
open-special = { $path } is not a plain file
open-special-hint = Remove what lies there. The register reads plain files only.
open-hard-linked = The file { $path } has several names (hard links)
open-hard-linked-hint = Make a copy of the file and let the copy take its place.
open-too-large = The file { $path } is larger than the limit of { $limit } bytes
open-too-large-hint = Check whether the file belongs in the register.
open-io = The file { $path } could not be opened: { $cause }
open-io-hint = Check that you may read the file and the folders above it.
