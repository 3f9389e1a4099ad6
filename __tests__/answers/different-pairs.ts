import { pairs } from './pairs.js';

/** Different answers that look alike, and pairs of which nobody can know that they are the same. */
export const DIFFERENT = pairs(String.raw`
# choices, words and stated answers
A  ~  B
A  ~  (B)
B) Paris  ~  B) London
B) Paris  ~  C) Paris
(A) and (B)  ~  A
yes  ~  no
yes  ~  true
true  ~  false
1  ~  true
listen  ~  silent
no  ~  on
\boxed{1} and then \boxed{2}  ~  1
\boxed{1} and \boxed{2}  ~  2
The answer is not 5  ~  5
listen now  ~  now listen
New York  ~  York New
(A) 5  ~  (B) 5

# fractions
\frac{11}{36}  ~  \frac{11}{36} \approx 0.306
1\frac12  ~  \frac{11}{2}
1 1/2  ~  11/2
1\frac12  ~  \frac12
0.333  ~  1/3
\frac13  ~  0.3333333333333333
\frac{2}{3}  ~  \frac{3}{2}
1/2x  ~  \frac{1}{2x}
1/2x  ~  \frac{x}{2}
\frac1{2x}  ~  \frac{x}{2}
-\frac12  ~  \frac12
\frac{1}{x}  ~  x
a  ~  s/h
x/h  ~  x
3/4  ~  3:4
\frac{12}{3}  ~  \frac{1}{23}
12\frac{1}{3}  ~  1\frac{21}{3}
\frac{\pi}{3}  ~  \frac{\pi}{6}
1/3  ~  0.\overline{6}
\frac{x}{2}  ~  \frac{1}{2x}

# intervals, unions and inequalities
|x| < 2  ~  -2<x<2
x>3  ~  x<3
x>3  ~  x\ge 3
x>3  ~  3
x>3  ~  [3,\infty)
x \ne 3  ~  3
x \ne 3  ~  x=3
(-\infty,1)\cup(3,\infty)  ~  (-\infty,1)\cup[3,\infty)
(-\infty,1)\cup(3,\infty)  ~  (1,3)
(-\infty,\infty)  ~  (\infty,-\infty)

# lists, sets, tuples and thousands
(1,2)  ~  (2,1)
(1,2)  ~  [1,2]
(1,2)  ~  [1,2)
(1,2]  ~  [1,2)
(1,2)  ~  \{1,2\}
1,-2  ~  (1,-2)
1,-2  ~  1,2
1,-2  ~  1,-2,3
1,-2  ~  1
1,1,2  ~  1,2
\{1,1,2\}  ~  \{1,2\}
1,234  ~  1.234
1,234  ~  234,1
1,2  ~  12
1,234  ~  1, 234
(1,234)  ~  1234
(1,234)  ~  (1234)
A, B  ~  A
A, C  ~  C, A
(1,)  ~  (1)
(1,)  ~  1
{1,2}  ~  {1,3}
1,000  ~  1,0,0,0
(1,000, 2)  ~  (1,0,2)
(1,2)  ~  (1,2,3)

# literals of programs
'abc'  ~  'Abc'
'abc'  ~  'abc '
'5'  ~  5
['a','b']  ~  ['b','a']
[1,2]  ~  [2,1]
[5]  ~  5
{'a':1}  ~  {'a':2}

# matrices
\begin{pmatrix} 1\\2\end{pmatrix}  ~  \begin{array}{c}1\\2\end{array}
\begin{pmatrix}1\\2\end{pmatrix}  ~  \begin{pmatrix}2\\1\end{pmatrix}
\begin{pmatrix}1\\2\end{pmatrix}  ~  \begin{pmatrix}1&2\end{pmatrix}
\begin{pmatrix}1\\2\end{pmatrix}  ~  (1,2)
\begin{vmatrix}1&2\\3&4\end{vmatrix}  ~  \begin{pmatrix}1&2\\3&4\end{pmatrix}

# money and multipliers
5 cents  ~  5 dollars
\$5  ~  5 cents
5 million  ~  5
5 dozen  ~  5
5 hundred  ~  5
$5  ~  €5
$5 and $6  ~  $5
76.8 \text{ million}  ~  76.8
$5 and $10  ~  $10 and $6

# names and equations
x=3  ~  y=3
2x=10  ~  x=5
2x=10  ~  5
x=1, y=2  ~  x=2, y=1
y=2x+3  ~  y=2x-3
y=2x+3  ~  x=2y+3
x = 5  ~  x = 5, 6
A=5  ~  B=5
f^{-1}(x) = 3  ~  f(x)=3
x=1,0  ~  x=1

# numbers
5  ~  -5
5  ~  6
50  ~  0.5
12  ~  1,2
2516_8  ~  2516
2516_8  ~  2516_9
2516_8  ~  1358
(A)(B)  ~  A
ABC  ~  CBA
5 and 6  ~  5
5 or 6  ~  5
3:4  ~  4:3
3:4  ~  34
AB  ~  BA
10!  ~  10
0.5  ~  .05
1.2e3  ~  1.2e4
1.2 \times 10^3  ~  1.2 \times 10^{-3}
2^{10}  ~  10^2
2^{10}  ~  20
-2^2  ~  (-2)^2
5  ~  5, 6
\{5\}  ~  \{\}
100 200  ~  200 100
0.10  ~  0.01
1e3  ~  13
12 34  ~  1234
x_1  ~  x_2
x_1  ~  x1
f(2)  ~  f(3)
|-3|  ~  -3
13  ~  31
5 to 7  ~  5
5-7  ~  -2

# plus-minus
\pm 2  ~  2
\pm 2  ~  -2
\pm 2  ~  2, 2
3\pm\sqrt2  ~  3+\sqrt2
3\pm\sqrt2  ~  3+\sqrt2, 3+\sqrt2

# roots
3\sqrt{13}  ~  3\sqrt 13
\sqrt2  ~  2
\sqrt{2}  ~  \sqrt{3}
2\sqrt{3}  ~  3\sqrt{2}
\sqrt[3]{2}  ~  \sqrt{2}
\sqrt[3]{2}  ~  3\sqrt{2}
x^{-1/2}  ~  -\sqrt{x}
\sqrt{x^2}  ~  x
\sqrt{x+1}  ~  \sqrt{x}+1

# symbols
3.14  ~  \pi
x^2  ~  2x
x+1  ~  x-1
x+1  ~  y+1
(x-1)(x+1)  ~  x^2+1
\sin x  ~  \cos x
\log_2 3  ~  \log_3 2
\log 2  ~  \ln 2
x^{10}  ~  10x
2 i  ~  2
3+4i  ~  3-4i
3+4i  ~  4+3i
5m  ~  5
|x|  ~  x
n!  ~  n
2n  ~  n^2
2xy^2  ~  2x^2y^2
2xy^2  ~  2x^2y
(x+1)^2  ~  x^2+1
1 in 5  ~  1

# units, degrees and percent
50  ~  0.5%
5000  ~  50%
\$50  ~  50%
50 cents  ~  50%
50\%  ~  5\%
5 km  ~  5 m
5 cm  ~  5 cm^2
90^\circ  ~  \frac{\pi}{2}
90^\circ  ~  90 \text{ radians}
5 squared  ~  5
5th  ~  5
5 less  ~  5
5 degrees below zero  ~  5
30 °C  ~  30 °F
\sin 30  ~  \sin 30^\circ
3 + 2 m  ~  5
5 inches  ~  5 feet
5\%  ~  0.5
March 5  ~  March 6
June 20  ~  June
20 June  ~  20
3\text{ hours and }20\text{ minutes}  ~  3
3 hours 20 minutes  ~  3
3 hours 20 minutes  ~  20
10% increase  ~  10% decrease
10 more  ~  10

# further
5  ~  ~5
5  ~  5,
5  ~  >5
5  ~  5+
__init__  ~  init
(x,y) = (1,2)  ~  (y,x) = (1,2)
{'a': 1, 'a': 2}  ~  {'a': 2, 'a': 1}
2-1  ~  1
2024-01-05  ~  2018
3\text{-}5  ~  -2
log 10  ~  log 1
$5 per day  ~  $5 per hour
$5/day  ~  5 cents/day
3/m  ~  3
5/7 days  ~  5
3.5xUSD  ~  3.5
12andU  ~  12
`);
