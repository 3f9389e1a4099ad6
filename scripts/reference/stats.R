# Reference values from R: orthant probabilities (mvtnorm), tetrachoric correlations (psych) and Holm's p-values.
#
# Run from the root of the repository:  Rscript scripts/reference/stats.R
# Needs R with mvtnorm, psych and jsonlite (Debian: r-base-core r-cran-mvtnorm r-cran-psych r-cran-jsonlite).

suppressMessages({
  library(mvtnorm)
  library(psych)
  library(jsonlite)
})
set.seed(20260603)
folder <- "__tests__/fixtures/reference/"

write_cases <- function(name, about, cases) {
  text <- toJSON(list(about = about, cases = cases), auto_unbox = TRUE, digits = I(17), pretty = 1)
  writeLines(text, paste0(folder, name, ".json"))
}

# Miwa's algorithm is deterministic, good to about 1e-8 at these sizes; above them GenzBretz with its own error.
orthant_case <- function(size, rank, shift) {
  load <- matrix(rnorm(size * rank), size)
  covariance <- load %*% t(load) + diag(runif(size, 0.2, 1.5))
  correlation <- round(cov2cor(covariance), 6)
  upper <- round(rnorm(size, shift), 4)
  if (size <= 5) {
    p <- pmvnorm(upper = upper, corr = correlation, algorithm = Miwa(steps = 1024))
    error <- 1e-7 * p
  } else {
    p <- pmvnorm(upper = upper, corr = correlation, algorithm = GenzBretz(maxpts = 5e6, abseps = 0, releps = 2e-5))
    error <- attr(p, "error") / 2.5
  }
  list(thresholds = upper, correlation = correlation, p = as.numeric(p), standardError = as.numeric(error))
}
orthant <- list(
  orthant_case(2, 1, 0), orthant_case(3, 1, 0), orthant_case(3, 2, -1), orthant_case(4, 1, 0.5), orthant_case(4, 3, -0.5),
  orthant_case(5, 2, 0), orthant_case(8, 2, 0), orthant_case(12, 3, 0.5), orthant_case(20, 2, 0.5)
)
write_cases("orthant", "P(X <= thresholds) for a normal vector, by mvtnorm::pmvnorm", orthant)

tables <- list(c(10, 5, 7, 30), c(40, 12, 9, 100), c(3, 20, 30, 5), c(150, 10, 12, 4), c(25, 25, 25, 25), c(2, 9, 40, 900))
tetrachorics <- lapply(tables, function(cells) {
  fit <- suppressWarnings(tetrachoric(matrix(cells, 2, byrow = TRUE), correct = FALSE))
  list(both = cells[1], onlyFirst = cells[2], onlySecond = cells[3], neither = cells[4], rho = as.numeric(fit$rho))
})
write_cases("tetrachoric", "tetrachoric correlations by psych::tetrachoric(correct = FALSE), about four digits", tetrachorics)

holm <- lapply(list(0.03, c(0.01, 0.04, 0.03, 0.005), c(0.2, 0.2, 0.9, 1, 0), round(runif(12)^3, 5)), function(p) {
  list(p = I(p), adjusted = I(p.adjust(p, "holm")))
})
write_cases("holm", "p.adjust(p, 'holm')", holm)
