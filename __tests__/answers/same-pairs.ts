import { pairs } from './pairs.js';

/** Two spellings of one answer. */
export const SAME = pairs(String.raw`
# choices, words and stated answers
\text{Evelyn}  ~  Evelyn
\textbf{(B)}  ~  (B)
B  ~  (b)
B  ~  b)
B  ~  B.
B  ~  **B**
B  ~  **Answer:** B
B  ~  The answer is (B).
I  ~  The final answer is: I
I  ~  The final answer is: $I$. I hope it is correct.
(B)  ~  B) Paris
B  ~  (B) Paris
B. Paris  ~  B
Option B  ~  B
18  ~  The answer is 18.
18  ~  The answer is: **18**
18  ~  \boxed{18}
18  ~  $\boxed{18}$
18  ~  \boxed{\boxed{18}}
18  ~  \boxed{\text{18}}
18  ~  {"reasoning": "x", "answer": "18"}
yes  ~  Yes.
Paris  ~  the Paris
The Beatles  ~  beatles
Paris  ~  "Paris"
São Paulo  ~  são paulo
\text{Monday}  ~  monday
18  ~  \boxed{\text{18}}
\text{(A)}  ~  The correct answer is **(A)**.
\text{Navin}  ~  \textbf{Navin}

# fractions
\frac43  ~  4/3
\frac{4}{3}  ~  1 1/3
\frac{4}{3}  ~  1\frac{1}{3}
-\frac{7}{2}  ~  -3\frac12
-\frac{7}{2}  ~  -3.5
12.5  ~  \frac{25}{2}
\frac{\pi}{2}  ~  π/2
\frac{\pi}{2}  ~  \pi/2
\frac{2\pi}{3}  ~  2\pi/3
\frac{2\pi}{3}  ~  \frac23\pi
\frac{x+1}{x-1}  ~  \frac{1+x}{x-1}
\frac{x+1}{x-1}  ~  (x+1)/(x-1)
\frac{1}{x-1}  ~  -\frac{1}{1-x}
(\frac12, 3)  ~  (0.5, 3)
0.\overline{3}  ~  \frac13
0.1\overline{6}  ~  1/6
1-2^{-10}  ~  1023/1024
\frac{1}{2}  ~  ½
2½  ~  2.5
\dfrac{1}{2}\log 3  ~  \frac{\log 3}{2}
\displaystyle \frac{3}{4}  ~  3/4
\frac{3}{4}.  ~  3/4
\frac{3}{56}  ~  \dfrac{3}{56}\text{ }
-\frac{1}{3}  ~  \frac{-1}{3}
-\frac{1}{3}  ~  \frac{1}{-3}
\left[ \frac{1}{2}, \frac{4}{3} \right]  ~  [1/2, 4/3]
10\frac{1}{12}  ~  121/12
\frac{x}{2}  ~  \frac12 x
\frac{1}{8}  ~  $\frac{1}{8}$.
f^{-1}(x) = \frac{x-3}{2}  ~  \frac{x-3}{2}
1 \frac{4}{5}  ~  1.8
\tfrac{9}{256}  ~  9/256
\frac{f(2)}{3}  ~  f(2)/3

# intervals, unions and inequalities
(3,\infty)  ~  x > 3
(3,\infty)  ~  x>3
[3,\infty)  ~  x \ge 3
(-\infty,2)  ~  x<2
(1,2]  ~  1 < x \le 2
(-\infty,1)\cup(3,\infty)  ~  x<1 \text{ or } x>3
(-\infty,1)\cup(3,\infty)  ~  (3,∞) ∪ (-∞,1)
x \in [-2,7]  ~  [-2, 7]
x \in [-2,7]  ~  -2 \le x \le 7
18  ~  <answer>18</answer>
\mathbb{R}  ~  (-\infty,\infty)
(0,9) \cup (9,36)  ~  (9,36)\cup(0,9)
(5,\infty)  ~  (5, +\infty)
(-\infty, 0) \cup (0, \infty)  ~  (-∞,0)U(0,∞)

# lists, sets, tuples and thousands
\{1,2,3\}  ~  \{3, 1, 2\}
\{1,2,3\}  ~  {1, 2, 3}
1,2,3  ~  \{3, 1, 2\}
1,000,000  ~  1000000
32,348  ~  32\,348
32,348.50  ~  32348.5
(1,2)  ~  (1, 2)
(1,2)  ~  \left(1,2\right)
(1,2), (3,4)  ~  (3,4), (1,2)
(1,2), (3,4)  ~  (1,2) and (3,4)
3, 5, 7  ~  7, 5, 3
3, 5, and 7  ~  3,5,7
9,11,13  ~  9, 11, 13
(-1, 3]  ~  \left(-1, 3\right]
\left\{ -2, 1 \right\}  ~  -2, 1
(6,31,-1)  ~  (6, 31, -1)

# literals of programs
18  ~  {"answer": 18}
'abc'  ~  "abc"
'abc'  ~  abc
['a', 'b']  ~  ["a","b"]
['a', 'b']  ~  ['a','b']
{'a': 1, 'b': 2}  ~  {'b': 2, 'a': 1}
{"a": [1, 2], "b": null}  ~  {"b":null,"a":[1,2]}
[1, 2, 3]  ~  [1,2,3]
(1, 'a')  ~  (1,'a')
True  ~  true
None  ~  None
[]  ~  [ ]
[(1, 2), (3, 4)]  ~  [(1,2),(3,4)]
'it\'s'  ~  "it's"

# matrices
\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}  ~  \begin{bmatrix}1&2\\3&4\end{bmatrix}
\begin{pmatrix} 1/2 \\ 3 \end{pmatrix}  ~  \begin{pmatrix} \frac12 \\ 3 \end{pmatrix}
\begin{pmatrix} -1/3 \\ 2/3 \\ 5/3 \end{pmatrix}  ~  \begin{pmatrix} -\frac{1}{3} \\ \frac{2}{3} \\ \frac{5}{3} \end{pmatrix}

# money and multipliers
18  ~  $18
18  ~  $18.00
18  ~  \$18
18  ~  18 dollars
1,000,000  ~  1 million
1.5 million  ~  1500000
\$1.5 million  ~  1,500,000
25 USD  ~  \$25
25 USD  ~  25
€25  ~  25 euros
$3$ and $5$  ~  3, 5
\$32.5  ~  \$32.50
\$5  ~  \text{\$5}
13535  ~  \$13,535
76,800,000  ~  76.8 \text{ million}

# names and equations
y=2x+3  ~  y = 3+2x
y=2x+3  ~  2x+3
y=2x+3  ~  2x - y + 3 = 0
f(x)=2x+3  ~  2x+3
x=1,y=2  ~  y=2, x=1
AB = 5  ~  5
P(A) = 1/2  ~  0.5
x = \frac{7}{2} = 3.5  ~  7/2
7 = x  ~  x=7
xy=5  ~  yx-5=0
0,1,-1  ~  x = -1, 0, 1
y = \frac{1}{2}x + 3  ~  y = \frac{x}{2}+3

# numbers
\text{(B)}  ~  B
18  ~  #### 18
033  ~  33
32348  ~  32 348
32348  ~  32{,}348
5  ~  5.0
5  ~  5.
.5  ~  0.5
1.2 \times 10^3  ~  1200
1.2 \times 10^{3}  ~  1.2e3
3.0 \times 10^{-5}  ~  0.00003
10^{-5}  ~  1e-5
2516_8  ~  2516_{8}
7! \times 2!  ~  10080
2^{10}  ~  1024
2^10  ~  1024
2**10  ~  1024
\emptyset  ~  \varnothing
\emptyset  ~  \{\}
−3  ~  -3
3×4  ~  12
m_1  ~  m_{1}
3:2  ~  3 : 2
4210_{5}  ~  4210_5
007  ~  7
350  ~  350$

# plus-minus
3 \pm 2\sqrt{2}  ~  3+2\sqrt2, 3-2\sqrt2
3 \pm 2\sqrt{2}  ~  3-2\sqrt{2}, 3+2\sqrt{2}
x = \pm 2  ~  -2, 2
\pm 2  ~  \{2,-2\}
\pm 2  ~  x=2 or x=-2
\frac{-1\pm\sqrt5}{2}  ~  \frac{-1+\sqrt5}{2}, \frac{-1-\sqrt5}{2}
\frac{3 \pm \sqrt{5}}{2}  ~  (3 ± √5)/2
\{1\pm\sqrt{5},-2\}  ~  -2, 1+\sqrt5, 1-\sqrt5

# roots
3\sqrt{13}  ~  3\sqrt{13}
\sqrt{12}  ~  2\sqrt{3}
\frac{1}{\sqrt2}  ~  \frac{\sqrt{2}}{2}
\frac{1}{1+\sqrt2}  ~  \sqrt2-1
\sqrt{-4}  ~  2i
\frac{\sqrt{3}}{3}  ~  \sqrt{3}/3
\sqrt[3]{2}  ~  \sqrt[3]2
\sqrt[3]{16}  ~  2\sqrt[3]{2}
2^{1/3}  ~  \sqrt[3]{2}
\sqrt{x}  ~  √x
\frac{\sqrt{x}}{x}  ~  x^{-1/2}
2\sqrt{x}  ~  \sqrt{4x}
\frac{3\sqrt{3}}{4}  ~  \frac{3}{4}\sqrt{3}
\sqrt{51}  ~  51^{1/2}
-\sqrt{3}  ~  -√3

# symbols
6 - 5i  ~  6-5i
-5i+6  ~  6-5i
1.2 x 10^3  ~  1200
15\pi  ~  15π
15\pi  ~  \pi \cdot 15
x+1  ~  1+x
x^2-1  ~  (x-1)(x+1)
(x-1)(x+1)  ~  (x+1)(x-1)
x^2+2x+1  ~  (x+1)^2
3x^2y  ~  3yx^2
x^2+y^2=4  ~  x^2+y^2-4=0
\binom{5}{2}  ~  10
\log_2 3  ~  \log_{2} 3
\tan \theta  ~  tan(\theta)
x²  ~  x^2
e^{2x}  ~  e^{2 x}
2k\pi  ~  2\pi k
1 + 274i  ~  1+274i
p - q  ~  p-q
2xy^2  ~  2y^2x
9x^2-4  ~  (3x+2)(3x-2)
-x^2+1  ~  1 - x^2
\cot x  ~  \cot(x)
3R^2  ~  3 R^2

# units, degrees and percent
50\%  ~  50%
50\%  ~  50
28  ~  28\%
12.5 percent  ~  12.5
\frac{1}{2}\%  ~  1/2
50\%  ~  0.5
50\%  ~  \frac12
50\%  ~  50 percent
50\%  ~  50 \text{ percent}
120^\circ  ~  120°
120^\circ  ~  120 degrees
120^{\circ}  ~  120
15 \mbox{ cm}^2  ~  15
15 \text{ cm}^2  ~  15 cm^2
15 \text{ cm}^2  ~  15 square centimeters
15 \text{ square units}  ~  15
15\pi \text{ cm}^2  ~  15\pi
3 \text{ and } 5  ~  3,5
\sin 30^\circ  ~  \sin(30^{\circ})
\text{even}  ~  Even
5 apples  ~  5
18 eggs  ~  18
5 km  ~  5km
5 km  ~  5 kilometers
60 mph  ~  60 miles per hour
60 \text{ miles per hour}  ~  60
60 km/h  ~  60 kilometers per hour
5 m/s  ~  5
\angle ABC = 30^\circ  ~  30
4:30 \text{ p.m.}  ~  4:30 p.m.
\text{5 cm}  ~  5
64  ~  64\text{ square inches}
10  ~  x = 10\text{ cm}
11  ~  11 \text{ } \text{coins}
0.75  ~  75\%
\text{June 20}  ~  June 20
2 \frac{1}{2} \text{ hours}  ~  2.5 hours
\text{ellipse}  ~  Ellipse

# further
(x,y) = (1,2)  ~  (1,2)
B  ~  Choice: B
\mathbf{B}  ~  (B)
(-\infty,1)\cup(3,\infty)  ~  x < 1, or x > 3
`);
