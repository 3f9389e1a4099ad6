# Reference values from R: orthant probabilities (mvtnorm), tetrachoric correlations (psych), Holm's p-values and
# betting confidence limits by a plain grid.
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

# Waudby-Smith and Ramdas: the largest capital at any time, on a grid of means refined around the answer.
betting_lower <- function(x, alpha) {
  n <- length(x)
  mean_before <- (0.5 + c(0, cumsum(x)[-n])) / seq_len(n)
  mean_after <- (0.5 + cumsum(x)) / (seq_len(n) + 1)
  variance_before <- (0.25 + c(0, cumsum((x - mean_after)^2)[-n])) / seq_len(n)
  bet <- sqrt(2 * log(1 / alpha) / (n * variance_before))
  rejected <- function(m) max(cumprod(1 + pmin(bet, 0.5 / m) * (x - m))) >= 1 / alpha
  low <- 0
  width <- 1
  for (level in 1:6) {
    grid <- low + width * seq_len(99) / 100
    low <- max(low, grid[vapply(grid, rejected, TRUE)])
    width <- width / 100
  }
  low
}
samples <- list(
  rbinom(50, 1, 0.1), rbinom(200, 1, 0.5), round(rbeta(100, 2, 5), 6), round(rbeta(30, 0.3, 0.3), 6), round(runif(400), 6),
  rbinom(40, 4, 0.2) / 4, rep(0, 20), rep(1, 25), c(1, 0, 1)
)
betting <- list()
for (x in samples) for (alpha in c(0.05, 0.005)) {
  betting[[length(betting) + 1]] <- list(values = I(x), alpha = alpha, lower = betting_lower(x, alpha), upper = 1 - betting_lower(1 - x, alpha))
}
write_cases("betting", "one-sided betting limits of the mean, by refining a grid down to 1e-12", betting)
