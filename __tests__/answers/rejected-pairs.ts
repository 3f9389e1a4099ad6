import { pairs } from './pairs.js';

/**
 * References of the MATH data set (as in MATH-500 and MATH-Hard) with right answers that an exact-match grader rejected:
 * facts of that data.
 */
export const REJECTED_BUT_RIGHT = pairs(String.raw`
11\sqrt2  ~  11\sqrt{2}
\frac 43  ~  \frac{4}{3}
\frac 43  ~  \dfrac{4}{3}
\frac 43  ~  4/3
\frac 43  ~  \frac43
\frac 43  ~  \tfrac{4}{3}
118 \text{ dollars}  ~  118
(3,4]  ~  (3, 4]
1599 \text{ dollars}  ~  1599
1,-2  ~  -2, 1
1,-2  ~  -2,1
1,-2  ~  -2,\ 1
1,-2  ~  $$-2, 1$$
x = 3  ~  3
x=5  ~  5
x=5  ~  x = 5
5.4 \text{ cents}  ~  5.4
5.4 \text{ cents}  ~  5.4\text{ cents}
(-\infty, -14)\cup(-3,\infty)  ~  (-\infty, -14) \cup (-3, \infty)
(-\infty, -14)\cup(-3,\infty)  ~  (-\infty,-14)\cup(-3,\infty)
(-\infty, -14)\cup(-3,\infty)  ~  (-\infty,\,-14)\cup(-3,\,\infty)
(-\infty, -14)\cup(-3,\infty)  ~  (-\infty,\,-14)\,\cup\,(-3,\,\infty)
\frac9{19}  ~  \frac{9}{19}
\frac9{19}  ~  \dfrac{9}{19}
\frac9{19}  ~  9/19
\frac9{19}  ~  \tfrac{9}{19}
\$32,\!348  ~  32348
\$32,\!348  ~  32,\!348
\$32,\!348  ~  32,348
-\frac1{2x}  ~  k(x) = -\frac{1}{2x}
-\frac1{2x}  ~  -\frac{1}{2x}
-\frac1{2x}  ~  -\dfrac{1}{2x}
-\frac1{2x}  ~  k(x)=-\frac{1}{2x}
-\frac1{2x}  ~  k(x) = -\dfrac{1}{2x}
-\frac1{2x}  ~  k(x)=-\frac1{2x}
-\frac1{2x}  ~  k(x)= -\frac{1}{2x}
-\frac1{2x}  ~  k(x)=-\dfrac{1}{2x}
145^\circ  ~  145
\left( 3, \frac{\pi}{2} \right)  ~  \left(3, \frac{\pi}{2}\right)
\left( 3, \frac{\pi}{2} \right)  ~  (3, \frac{\pi}{2})
\left( 3, \frac{\pi}{2} \right)  ~  (3,\tfrac{\pi}{2})
\left( 3, \frac{\pi}{2} \right)  ~  \left(3,\frac{\pi}{2}\right)
\left( 3, \frac{\pi}{2} \right)  ~  \left(3,\dfrac{\pi}{2}\right)
\left( 3, \frac{\pi}{2} \right)  ~  (3,\frac{\pi}{2})
\frac{270}7\text{ degrees}  ~  \frac{270}{7}
\frac{270}7\text{ degrees}  ~  \dfrac{270}{7}
\frac{270}7\text{ degrees}  ~  270/7
\frac{270}7\text{ degrees}  ~  \tfrac{270}{7}
\frac{270}7\text{ degrees}  ~  \frac{270}{7}^\circ
10,\!080  ~  10080
10,\!080  ~  7! \times 2!
10,\!080  ~  2 \times 7!
`);
