import { pairs } from './pairs.js';

/** References of the usual kinds and how models write the same. */
export const AS_ANSWERED = pairs(String.raw`
\frac{1}{2}  ~  \dfrac12
-\frac{3}{4}  ~  -0.75
\frac{-3}{4}  ~  -\dfrac{3}{4}
3\frac{1}{2}  ~  7/2
\frac{7}{2}  ~  3 1/2
\sqrt{\frac{1}{2}}  ~  \frac{\sqrt{2}}{2}
\sqrt{\frac{2}{3}}  ~  \frac{\sqrt6}{3}
6\sqrt{5}\text{ cm}  ~  6\sqrt{5}
\text{Friday}  ~  Friday.
12\text{ units}^2  ~  12
\frac{17}{50}\text{ miles}  ~  17/50
2:5  ~  2 : 5
6+9i  ~  9i+6
-2+7i  ~  7i-2
y^4-2y^3+7y^2+y-5  ~  y^4 - 2y^3 + 7y^2 + y - 5
6r^2-4r-24  ~  2(3r^2-2r-12)
\left(\frac{3}{2},-13\right)  ~  (1.5, -13)
\left( \frac{3}{2}, -13 \right)  ~  \left(\tfrac32,-13\right)
x^3+3x-6  ~  3x + x^3 - 6
(-\infty, 2) \cup (3, \infty)  ~  (-\infty,2)\cup(3,+\infty)
\boxed{\frac{1}{2}}  ~  0.5
$\frac{1}{2}$  ~  \(\frac{1}{2}\)
10\%  ~  10 \%
25\pi \text{ square inches}  ~  25\pi
\$ 12.50  ~  12.5
\$1{,}234.50  ~  1234.5
12{,}345  ~  12345
USD 32  ~  32
32 dollars  ~  \$32.00
\text{\$}32  ~  32
2\sqrt{2}+3  ~  3 + \sqrt{8}
5!  ~  120
\dbinom{6}{3}  ~  20
3^{4}  ~  81
e^2  ~  e^{2}
\ln 2  ~  \ln(2)
\log_{10}2  ~  \log_{10}(2)
\frac{\ln 2}{3}  ~  \frac{1}{3}\ln 2
\cos \frac{\pi}{7}  ~  \cos(\frac{\pi}{7})
\tan^2 x  ~  (\tan x)^2
n(n+1)/2  ~  \frac{n(n+1)}{2}
\frac{n(n+1)}{2}  ~  \frac{n^2+n}{2}
2^{n+1}  ~  2^{1+n}
2^n  ~  2^{n}
a^2+2ab+b^2  ~  (a+b)^2
(x+2)(x+3)  ~  x^2+5x+6
\frac{x^2-1}{x-1}  ~  x+1
0.3  ~  3/10
0.\overline{12}  ~  4/33
\frac{10}{4}  ~  2.5
[0,1)  ~  \left[0, 1\right)
[0, \infty)  ~  x\geq0
(0,1)\cup(1,2)  ~  (1,2)\cup(0,1)
x \leq -1  ~  (-\infty,-1]
-1 \leq x \leq 1  ~  [-1,1]
\{0\}  ~  \{ 0 \}
\{-1, 0, 1\}  ~  0, 1, -1
-1, 0, 1  ~  \{-1,0,1\}
x = -1 \text{ or } x = 2  ~  -1, 2
x = -1, 2  ~  x=2,-1
(A)  ~  A
(C)  ~  **C**
C  ~  The answer is: C
C  ~  The correct answer is (C) 4 meters.
C  ~  I think the answer is C.
C  ~  \boxed{C}
C  ~  \boxed{\text{C}}
C  ~  $\boxed{\textbf{(C)}}$
C  ~  C: Paris
D  ~  d
F  ~  Answer: F.
F  ~  Final answer: F
F  ~  **Final Answer: F**
F  ~  **Final answer**: F
F  ~  The final answer is **F**.
F  ~  ANSWER: F
42  ~  Answer: 42
42  ~  **42**
42  ~  \(42\)
42  ~  $$42$$
42  ~  42.00
42  ~  The answer is $42.
42  ~  the final answer is \(\boxed{42}\).
no  ~  No
No  ~  The answer is no.
valid  ~  Valid
True  ~  **True**
plausible  ~  "plausible"
"hello world"  ~  'hello world'
'hello world'  ~  hello world
{'a': [1, 2], 'b': (3,)}  ~  {"a":[1,2],"b":(3,)}
[[1, 2], [3]]  ~  [[1,2],[3]]
{1, 2, 3}  ~  {3, 2, 1}
{}  ~  { }
None  ~  none
''  ~  ""
3.0  ~  3
-1  ~  − 1
'a\nb'  ~  "a\nb"
["x", 1, true]  ~  ["x",1,true]
100  ~  100 km/h
5 ft  ~  5 feet
5 hours  ~  5 hrs
1.5\text{ hours}  ~  1.5 hours
16\text{ cubic inches}  ~  16 in^3
6\text{ ft}^3  ~  6
\frac{1}{3}\text{ cup}  ~  1/3 cups
60^{\circ}  ~  60^\circ
60^\circ  ~  60 degree
\angle A = 60^\circ  ~  60
75^\circ\text{F}  ~  75
20\text{ degrees Celsius}  ~  20 °C
1.2\times10^{-3}  ~  0.0012
6.02 \times 10^{23}  ~  6.02e23
3 \cdot 10^8  ~  3e8
10^3  ~  1000
2k  ~  k \cdot 2
\alpha+\beta  ~  \beta + \alpha
\theta = \frac{\pi}{4}  ~  \pi/4
r = 2\cos\theta  ~  r=2\cos \theta
\pm\sqrt{3}  ~  \sqrt{3}, -\sqrt{3}
\pm\frac{1}{2}  ~  \frac12,-\frac12
1\pm i  ~  1+i, 1-i
\begin{bmatrix} 1 & 0 \\ 0 & 1 \end{bmatrix}  ~  \begin{pmatrix}1&0\\0&1\end{pmatrix}
\begin{pmatrix} \frac{1}{2} \\ 0 \\ -3 \end{pmatrix}  ~  \begin{pmatrix}0.5\\0\\-3\end{pmatrix}
(2, \pi)  ~  \left(2, \pi\right)
(0, 0), (1, 1)  ~  (1,1),(0,0)
\left(1,\frac{9}{2}\right)  ~  (1,4.5)
1,000,000  ~  10^6
3,5,7  ~  3, 5, 7
3 and 5  ~  3, 5
y = -\frac{1}{2}x + 4  ~  y = 4 - \frac{x}{2}
x^2 + y^2 = 25  ~  25 = x^2+y^2
3x - 4y = 12  ~  4y = 3x - 12
101_2  ~  101_{2}
\text{A}  ~  (A)
$18  ~  18.0
18  ~  $18 per day
18  ~  18 eggs per day
18  ~  18 cm³
\frac{3}{4}  ~  ¾
1¾  ~  7/4
√2/2  ~  \frac{\sqrt2}{2}
2√3  ~  2\sqrt{3}
π/4  ~  \frac{\pi}{4}
2·3  ~  6
\$25,000/year  ~  25000
$5/hour  ~  \$5 per hour
5 mi/h  ~  5 mph
`);
