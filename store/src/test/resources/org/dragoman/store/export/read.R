# Reads files (format, path, format, path, ...) with the calls of published packages and prints their cells again, each file
# under its format; stops where the readers differ.
invisible(Sys.setlocale("LC_ALL", "C.UTF-8"))
suppressPackageStartupMessages(library(readr))

read <- function(format, path) {
  header <- format %in% c("polecat", "icews")

  # As rpolecat does, but every column as it is written.
  base <- read.table(path, sep = "\t", header = header, quote = "\"", fill = TRUE, stringsAsFactors = FALSE,
                     colClasses = "character", na.strings = character(), check.names = FALSE, encoding = "UTF-8",
                     comment.char = if (format %in% c("polecat")) "#" else "")
  tidy <- read_tsv(path, col_names = header, col_types = cols(.default = col_character()), na = character(),
                   trim_ws = FALSE, progress = FALSE)
  stopifnot(nrow(tidy) == nrow(base), ncol(tidy) == ncol(base))
  stopifnot(identical(unname(as.matrix(tidy)), unname(as.matrix(base))))

  if (format == "polecat") {
    plain <- read.table(path, sep = "\t", header = TRUE, quote = "\"", fill = TRUE, stringsAsFactors = FALSE)
    stopifnot(dim(plain) == dim(base))
    as.Date(plain$Event.Date)
    guessed <- read_tsv(path, show_col_types = FALSE, progress = FALSE)
    stopifnot(nrow(problems(guessed)) == 0)
  }
  if (format == "icews") {
    # As the package icews does.
    typed <- read_tsv(path, quote = "", progress = FALSE, col_types = cols(
      .default = col_character(), `Event ID` = col_integer(), `Event Date` = col_date(format = ""),
      Intensity = col_double(), `Story ID` = col_integer(), `Sentence Number` = col_integer(), Latitude = col_double(),
      Longitude = col_double()))
    stopifnot(nrow(problems(typed)) == 0, !anyNA(typed$`Event ID`), !anyNA(typed$`Event Date`), !anyNA(typed$Intensity))
    stopifnot(grepl("^[Ee]vents\\.[0-9]{4}\\.[0-9a-z]+\\.(tab|zip|tab.zip)$", basename(path)))
  }
  if (format == "phoenix") {
    # As phoxy does.
    classes <- c("character", rep("integer", 4), rep("character", 9), rep("integer", 2), "numeric", "character", "numeric",
                 "numeric", rep("character", 6))
    typed <- read.csv(path, stringsAsFactors = FALSE, header = FALSE, colClasses = classes, sep = "\t", quote = "")
    stopifnot(dim(typed) == dim(base), !anyNA(typed$V2))
    stopifnot(!is.na(as.integer(strsplit(basename(path), "\\.")[[1]][3])))
  }

  write.table(base, quote = FALSE, sep = "\t", row.names = FALSE, col.names = FALSE, na = "")
}

arguments <- commandArgs(trailingOnly = TRUE)
for (i in seq(1, length(arguments), 2)) {
  cat("format ", arguments[i], "\n", sep = "")
  read(sub("-2018", "", arguments[i]), arguments[i + 1])
}
