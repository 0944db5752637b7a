/** Common given names, by which a run of capitals is known for a person's. A missing name costs little: an office, a verb of speech or an age says the same. */
export const givenNames = new Set(`
  Aaron Abdul Abdullah Abdullahi Abigail Abraham Adam Adrian Agnes Ahmad Ahmed Ahmet Aisha Alan Albert Alberto Alejandro Aleksandr Alex
  Alexander Alexandra Alexei Alexey Alfred Ali Alice Alicia Alison Allison Alvaro Amanda Amina Amir Amy Ana Anders Andre Andrea Andreas Andrei
  Andres Andrew Andrey Andrii Andriy Andrzej Angela Ann Anna Annalena Anne Annie Anthony Antoine Anton Antonio Antony Arif Arjun Arnold Arthur Asif
  Ashley Ashraf Audrey Ayman Ayşe Aziz Barbara Barack Bashar Beatrice Ben Benjamin Bernard Bernie Beth Bill Bob Boris Brad Brandon Brenda Brian Bruce Bruno
  Burak Bülent Caitlin Cameron Carl Carla Carlos Carmen Carol Caroline Catherine Cem Cecilia Charles Charlie Charlotte Chen Chloe Chris Christian
  Christina Christine Christopher Claire Claudia Colin Craig Cristina Cynthia Damien Dan Daniel Daniela David Dean Deborah Deniz Denis Dennis
  Derek Devlet Diana Diego Dilek Dmitri Dmitriy Dmitry Dmytro Dominic Donald Doris Dorothy Douglas Ebrahim Edward Edwin Ekaterina Ekrem Elena Elif Elizabeth Ella Ellen Emily Emine Emma
  Emmanuel Emre Enrique Eric Erik Ernest Esra Esther Eva Evan Fadi Faisal Fatih Fatima Fatma Felipe Felix Fernando Fiona Florence Frances
  Francesca Francesco Francis Francisco Francois François Frank Franz Fred Frederic Friedrich Gabriel Gabriela Gareth Gary Geoffrey George Georgia
  Gerald Gerhard Giorgia Giovanni Giuseppe Gloria Gordon Grace Graham Grant Greg Gregory Greta Guillermo Gustavo Guy Gülşen Hakan Haitham Hannah Hans Harold Harry
  Hasan Hassan Heather Hector Heidi Helen Helena Helga Henri Henry Hillary Hiroshi Howard Hugh Hugo Hulusi Hussein Hüseyin Ian Ibrahim Ignacio Igor Ihor Ilham
  Imran Ingrid Irene Irina Isaac Isabel Isabella Ismail Ivan Ivana Jack Jackson Jacob Jacques Jaime Jake Jakub James Jan Jane Janet Janez Jason Javier Jean
  Jeff Jeffrey Jennifer Jens Jeremy Jerome Jesse Jessica Jesus Jill Jim Jimmy Joan Joanna Joe Joel Johan Johann John Jon Jonas Jonathan Jorge Jose Josef
  José Joseph Josep Joshua Juan Judith Julia Julian Julie Jürgen Justin Kamala Karen Karim Karl Kate Katherine Kathleen Katie Keir Keith Kelly Kemal Ken Kenan Kenneth
  Kerem Kevin Khaled Khalid Kim Kimberly Klaus Konstantin Kristalina Kristina Kurt Kyle Lars Laura Lauren Laurent Lawrence Leah Lee Leo Leon Leonardo Leyla Liam Lina Linda
  Lisa Liz Lloyd Louis Louise Luc Lucas Lucia Lucy Luis Luisa Luiz Luke Maggie Magnus Mahmoud Mahmut Malcolm Malik Manuel Marc Marcel Marco Marcos Marcus
  Margaret Maria Marie Marina Mario Mark Markus Marta Martha Martin Marwan Mary Maryam Mateusz Matt Matteo Matthew Maurice Max Maxim Megan Mehmet Melissa
  Mette Mevlüt Mevlut Michael Michel Michelle Miguel Mike Mikhail Mila Miles Miriam Mitch Mohamed Mohammad Mohammed Mohammad Molly Monica Murat Mustafa Mykhailo Nadia Nancy Naomi
  Narendra Natalia Natalie Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikol Nikola Nina Noah Noor Nora Norman Numan Oğuz Okan Oleg Oleh Oleksandr Oleksiy Olaf
  Olga Oliver Olivia Omar Onur Oscar Osman Özgür Özlem Ömer Pablo Pamela Patricia Patrick Paul Paula Pedro Penny Pete Peter Petr Petra Petro Philip Philippe Pierre Piotr
  Priya Rachel Rafael Rafal Raj Rajesh Ralph Ramazan Ramon Randy Rashid Raymond Rebecca Recep Reem Ricardo Richard Rishi Rita Robert Roberta Roberto Robin Rodrigo Roger Roland
  Roman Ronald Rosa Rose Ross Roy Ruben Ruslan Russell Ruth Ryan Sabine Sadiq Sally Salman Salih Sam Samantha Samir Samuel Sandra Sandro Sanjay Sanna Sara Sarah
  Scott Sean Sebastian Selim Selin Serap Serdar Serena Serge Sergei Sergey Sergio Serhii Serhiy Sevgi Seyed Shannon Sharon Sheila Shinzo Silvia Simon Simona Simone Sofia Sonia Sophia Sophie Stefan Stefanie
  Stella Stephane Stephanie Stephen Steve Steven Stuart Süleyman Susan Susanna Suzanne Sven Sylvia Tamara Tanya Tarek Tariq Tatiana Taylor Ted Terry Theresa Thomas
  Tim Timothy Tina Todd Tom Tomas Tomasz Tommy Tony Tracy Tuğba Turgut Ugur Uğur Umut Ursula Valentina Valerie Vera Veronica Victor Victoria Viktor Viktoria Vincent Virginia Vitali Vladimir Volkan
  Volodymyr Walter Wang Warren Wei Wendy William Wolfgang Yair Yahya Yasmin Yasin Yaşar Yevgeny Yoav Youssef Yulia Yuri Yuriy Yusuf Zachary Zehra Zeynep Zhang Zoe
`.split(/\s+/).filter(Boolean))
