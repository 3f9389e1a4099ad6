# Seconds that psych::tetrachoric takes for all pairs.
suppressMessages(library(psych))
wrong <- 1 - as.matrix(read.csv(commandArgs(trailingOnly = TRUE)[1])[, -1])
seconds <- system.time(suppressWarnings(tetrachoric(wrong, correct = 0)))["elapsed"]
cat(seconds, "\n")
